/** Conditions of detention: claims filed beside a case, and reviews that parties schedule. */
@NullMarked
package dev.repatria.api.detention;

import org.jspecify.annotations.NullMarked;
