/** Decisions between the two States. */
@NullMarked
package dev.repatria.core.transfer.transmission;

import org.jspecify.annotations.NullMarked;
