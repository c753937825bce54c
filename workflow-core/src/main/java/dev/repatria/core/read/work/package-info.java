/** Work items: what waits for whom, since when, until when and under which article. */
@NullMarked
package dev.repatria.core.read.work;

import org.jspecify.annotations.NullMarked;
