/** Casework: every rule in one book, the aggregate shell, and what an actor may do now. */
@NullMarked
package dev.repatria.core.casework;

import org.jspecify.annotations.NullMarked;
