/** Previews over HTTP: what another version of a profile, or a draft, would mean for the cases on file; nothing is written. */
@NullMarked
package dev.repatria.app.preview;

import org.jspecify.annotations.NullMarked;
