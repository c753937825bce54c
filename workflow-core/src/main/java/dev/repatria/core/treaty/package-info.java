/** Treaties as data: profiles, their loader and the law that applies to one case. Plain Java. */
@NullMarked
package dev.repatria.core.treaty;

import org.jspecify.annotations.NullMarked;
