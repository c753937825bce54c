/** The sub-commands of the jar. */
@NullMarked
package dev.repatria.app.cli;

import org.jspecify.annotations.NullMarked;
