/** Plays the sample cases through the HTTP interface, as the clients of both States would. */
@NullMarked
package dev.repatria.app.demo;

import org.jspecify.annotations.NullMarked;
