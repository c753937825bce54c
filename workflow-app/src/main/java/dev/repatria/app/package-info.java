/** Repatria, module app. */
@NullMarked
package dev.repatria.app;

import org.jspecify.annotations.NullMarked;
