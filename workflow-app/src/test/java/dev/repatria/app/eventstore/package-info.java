/** Tests of the event log against a real PostgreSQL. */
@NullMarked
package dev.repatria.app.eventstore;

import org.jspecify.annotations.NullMarked;
