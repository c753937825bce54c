/** The transfer case: its state, the rules that guard each command, and the thin aggregate around them. */
@NullMarked
package dev.repatria.core.transfer;

import org.jspecify.annotations.NullMarked;
