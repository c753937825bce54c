/** Commands that can come at any time. */
@NullMarked
package dev.repatria.api.transfer.anytime;

import org.jspecify.annotations.NullMarked;
