/** Screening over HTTP: a stateless answer that writes nothing. */
@NullMarked
package dev.repatria.app.screening;

import org.jspecify.annotations.NullMarked;
