/** Conditions of detention: claims beside the case, and reviews and reports that recur. */
@NullMarked
package dev.repatria.core.detention;

import org.jspecify.annotations.NullMarked;
