/** The PostgreSQL that the engine brings along, and the check of one that it is pointed at. */
@NullMarked
package dev.repatria.app.database;

import org.jspecify.annotations.NullMarked;
