/** Commands after the transfer. */
@NullMarked
package dev.repatria.api.transfer.enforcement;

import org.jspecify.annotations.NullMarked;
