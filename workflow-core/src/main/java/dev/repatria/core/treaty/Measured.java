package dev.repatria.core.treaty;

import dev.repatria.api.Layer;

/**
 * A condition that one layer of the law measures at a given moment.
 *
 * @param condition code of the condition
 * @param layer the layer that says so
 */
public record Measured(String condition, Layer layer) {}
