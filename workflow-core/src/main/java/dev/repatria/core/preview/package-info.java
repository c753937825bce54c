/** What would change if the law did: for one case and another version of its profile, for all cases and a draft. Plain Java; writes nothing. */
@NullMarked
package dev.repatria.core.preview;

import org.jspecify.annotations.NullMarked;
