/** The timeline: one sentence for every event of a case. */
@NullMarked
package dev.repatria.core.read.timeline;

import org.jspecify.annotations.NullMarked;
