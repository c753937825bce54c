/** Tests of the sub-commands. */
@NullMarked
package dev.repatria.app.cli;

import org.jspecify.annotations.NullMarked;
