/** Keeping the engine healthy: event processors, parked work, rebuilds, health and metrics. */
@NullMarked
package dev.repatria.app.operations;

import org.jspecify.annotations.NullMarked;
