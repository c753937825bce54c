/** Treaties in the log: adoption and retirement of profiles. */
@NullMarked
package dev.repatria.api.treaty;

import org.jspecify.annotations.NullMarked;
