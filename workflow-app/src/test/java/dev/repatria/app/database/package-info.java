/** Tests of the embedded PostgreSQL. */
@NullMarked
package dev.repatria.app.database;

import org.jspecify.annotations.NullMarked;
