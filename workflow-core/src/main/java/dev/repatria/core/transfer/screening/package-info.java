/** Decisions of screening and of resting cases. */
@NullMarked
package dev.repatria.core.transfer.screening;

import org.jspecify.annotations.NullMarked;
