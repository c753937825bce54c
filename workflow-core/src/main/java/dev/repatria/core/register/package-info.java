/** The register of treaties: profiles adopted into the log, and the law book that they make. */
@NullMarked
package dev.repatria.core.register;

import org.jspecify.annotations.NullMarked;
