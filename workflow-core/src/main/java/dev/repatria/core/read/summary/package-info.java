/** The case summary: where a case stands, and the search over all cases. */
@NullMarked
package dev.repatria.core.read.summary;

import org.jspecify.annotations.NullMarked;
