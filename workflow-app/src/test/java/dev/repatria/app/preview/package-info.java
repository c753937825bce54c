/** Measures the impact run. */
@NullMarked
package dev.repatria.app.preview;

import org.jspecify.annotations.NullMarked;
