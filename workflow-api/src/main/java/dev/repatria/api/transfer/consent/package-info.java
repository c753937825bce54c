/** Commands of information and consent. */
@NullMarked
package dev.repatria.api.transfer.consent;

import org.jspecify.annotations.NullMarked;
