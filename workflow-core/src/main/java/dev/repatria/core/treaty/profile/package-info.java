/** The profile language: treaties and overlays as data, their loader, and the law that they make for two States. Plain Java. */
@NullMarked
package dev.repatria.core.treaty.profile;

import org.jspecify.annotations.NullMarked;
