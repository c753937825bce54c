/** What tests of the running engine share. */
@NullMarked
package dev.repatria.app.testing;

import org.jspecify.annotations.NullMarked;
