/** Commands of the physical transfer. */
@NullMarked
package dev.repatria.api.transfer.handover;

import org.jspecify.annotations.NullMarked;
