/** What the States read: cases, timelines, what they may do, what waits, treaties and counts. */
@NullMarked
package dev.repatria.app.reading;

import org.jspecify.annotations.NullMarked;
