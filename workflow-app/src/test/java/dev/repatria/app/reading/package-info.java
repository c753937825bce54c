/** Read models on a real database, and what the States read over HTTP. */
@NullMarked
package dev.repatria.app.reading;

import org.jspecify.annotations.NullMarked;
