/** The published language of a transfer case: every event, and the values they share. */
@NullMarked
package dev.repatria.api.transfer;

import org.jspecify.annotations.NullMarked;
