/** Decisions of intake: wishes, petitions, State requests, registration. */
@NullMarked
package dev.repatria.core.transfer.intake;

import org.jspecify.annotations.NullMarked;
