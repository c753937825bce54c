/** Treaties: every adopted profile with its content and status. */
@NullMarked
package dev.repatria.core.read.treaties;

import org.jspecify.annotations.NullMarked;
