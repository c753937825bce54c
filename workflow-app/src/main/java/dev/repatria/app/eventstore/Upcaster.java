package dev.repatria.app.eventstore;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Turns the payload of one stored version into the next version.
 *
 * @param from the version it reads
 * @param change gives the payload of version {@code from + 1}
 */
public record Upcaster(StoredName from, UnaryOperator<JsonNode> change) {}
