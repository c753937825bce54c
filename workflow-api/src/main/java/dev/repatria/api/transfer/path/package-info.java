/** Commands that the engine sends itself. */
@NullMarked
package dev.repatria.api.transfer.path;

import org.jspecify.annotations.NullMarked;
