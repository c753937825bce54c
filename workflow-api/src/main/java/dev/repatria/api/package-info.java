/** Repatria, module api. */
@NullMarked
package dev.repatria.api;

import org.jspecify.annotations.NullMarked;
