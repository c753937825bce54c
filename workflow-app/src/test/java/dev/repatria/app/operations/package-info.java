/** Tests of parked work, health and metrics against a real database. */
@NullMarked
package dev.repatria.app.operations;

import org.jspecify.annotations.NullMarked;
