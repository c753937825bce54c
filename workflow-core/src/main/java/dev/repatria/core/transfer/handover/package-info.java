/** Decisions about the physical transfer. */
@NullMarked
package dev.repatria.core.transfer.handover;

import org.jspecify.annotations.NullMarked;
