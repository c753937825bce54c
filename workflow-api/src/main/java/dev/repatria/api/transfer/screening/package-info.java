/** Commands of screening and of resting cases. */
@NullMarked
package dev.repatria.api.transfer.screening;

import org.jspecify.annotations.NullMarked;
