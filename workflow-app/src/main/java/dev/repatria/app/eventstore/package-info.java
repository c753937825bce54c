/** The event log on PostgreSQL: append, read without skipping, wake readers, receipts of commands. */
@NullMarked
package dev.repatria.app.eventstore;

import org.jspecify.annotations.NullMarked;
