/** Decisions that can come at any time. */
@NullMarked
package dev.repatria.core.transfer.anytime;

import org.jspecify.annotations.NullMarked;
