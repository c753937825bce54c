/** Commands of intake: wishes, petitions, registration. */
@NullMarked
package dev.repatria.api.transfer.intake;

import org.jspecify.annotations.NullMarked;
