/** The approval path: what must be open now, as a pure function, and the sagas that open it. */
@NullMarked
package dev.repatria.core.path;

import org.jspecify.annotations.NullMarked;
