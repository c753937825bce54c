/** Casework in the running engine: cases, treaties and sagas on the command and event buses. */
@NullMarked
package dev.repatria.app.casework;

import org.jspecify.annotations.NullMarked;
