/** Commands of the government reviews. */
@NullMarked
package dev.repatria.api.transfer.review;

import org.jspecify.annotations.NullMarked;
