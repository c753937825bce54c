package dev.repatria.core.treaty;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;

/**
 * One value of the law with the place where the law says it.
 *
 * @param value what the law says
 * @param cite where it says it
 * @param confidence whether the value was read in a source
 * @param layer treaty, statute or policy
 */
public record Cited<T>(T value, Citation cite, Confidence confidence, Layer layer) {}
