/** The edge over HTTP: commands in, problems out, and what every resource shares. */
@NullMarked
package dev.repatria.app.http;

import org.jspecify.annotations.NullMarked;
