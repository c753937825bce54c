/** Decisions about information, consent and withdrawal. */
@NullMarked
package dev.repatria.core.transfer.consent;

import org.jspecify.annotations.NullMarked;
