package dev.repatria.core.treaty.profile;

import dev.repatria.api.Confidence;
import dev.repatria.api.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a value comes from and for whom and when it holds; what a value leaves out it takes from its block. */
record Marks(
        @Nullable String cite,
        @Nullable String confidence,
        @Nullable String source,
        @Nullable String from,
        @Nullable String until,
        @Nullable String sentencing,
        @Nullable String receiving) {

    static final Marks NONE = new Marks(null, null, null, null, null, null, null);

    Marks refinedBy(JsonNode node) {
        return new Marks(
                text(node, "cite", cite),
                text(node, "confidence", confidence),
                text(node, "source", source),
                text(node, "from", from),
                text(node, "until", until),
                text(node, "sentencing", sentencing),
                text(node, "receiving", receiving));
    }

    boolean apply(When when) {
        return matches(sentencing, when.sentencing())
                && matches(receiving, when.receiving())
                && (from == null || !when.day().isBefore(LocalDate.parse(from)))
                && (until == null || !when.day().isAfter(LocalDate.parse(until)));
    }

    Confidence trust() {
        return confidence == null ? Confidence.UNVERIFIED : Confidence.valueOf(confidence);
    }

    private static boolean matches(@Nullable String wanted, @Nullable State actual) {
        return wanted == null || (actual != null && wanted.equals(actual.code()));
    }

    private static @Nullable String text(JsonNode node, String key, @Nullable String inherited) {
        var own = node.get(key);
        return own == null ? inherited : own.stringValue();
    }
}
