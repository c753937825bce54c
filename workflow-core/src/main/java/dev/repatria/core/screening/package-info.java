/** Screening: legal calendar, sentence computation, one class per kind of condition, and the verdict. Plain Java. */
@NullMarked
package dev.repatria.core.screening;

import org.jspecify.annotations.NullMarked;
