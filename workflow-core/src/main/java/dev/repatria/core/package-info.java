/** Repatria, module core. */
@NullMarked
package dev.repatria.core;

import org.jspecify.annotations.NullMarked;
