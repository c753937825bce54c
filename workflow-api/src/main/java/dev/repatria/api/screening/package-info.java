/** Screening: which instruments would let a person be transferred, and why not. */
@NullMarked
package dev.repatria.api.screening;

import org.jspecify.annotations.NullMarked;
