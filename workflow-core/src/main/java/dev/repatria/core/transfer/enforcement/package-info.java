/** Decisions after the transfer. */
@NullMarked
package dev.repatria.core.transfer.enforcement;

import org.jspecify.annotations.NullMarked;
