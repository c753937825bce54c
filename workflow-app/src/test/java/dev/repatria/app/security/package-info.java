/** Tests of who may come in. */
@NullMarked
package dev.repatria.app.security;

import org.jspecify.annotations.NullMarked;
