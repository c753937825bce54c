/** Commands between the two States. */
@NullMarked
package dev.repatria.api.transfer.transmission;

import org.jspecify.annotations.NullMarked;
