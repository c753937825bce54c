/** Read models: one package each, folded from events only; whatever is here can be thrown away and built again. */
@NullMarked
package dev.repatria.core.read;

import org.jspecify.annotations.NullMarked;
