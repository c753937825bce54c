/** The load drill: measures the engine and, beside it, what its database and its machine can do at most. */
@NullMarked
package dev.repatria.app.bench;

import org.jspecify.annotations.NullMarked;
