/** Decisions about the reviews by both governments. */
@NullMarked
package dev.repatria.core.transfer.review;

import org.jspecify.annotations.NullMarked;
