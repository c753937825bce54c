/** A tiny drill in the normal build: every workload runs, every figure is there, and the counts add up. */
@NullMarked
package dev.repatria.app.bench;

import org.jspecify.annotations.NullMarked;
