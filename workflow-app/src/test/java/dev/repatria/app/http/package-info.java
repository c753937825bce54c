/** Tests of the edge over HTTP. */
@NullMarked
package dev.repatria.app.http;

import org.jspecify.annotations.NullMarked;
