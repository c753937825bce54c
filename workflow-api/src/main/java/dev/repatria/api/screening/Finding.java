package dev.repatria.api.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one condition says, with the place in the law and the facts it used. */
public record Finding(
        String condition,
        Layer layer,
        Outcome outcome,
        String cite,
        String reason,
        boolean temporary,
        @Nullable String offence,
        Map<String, String> facts) {

    /** Keeps the facts in their order and refuses what has no meaning. */
    public Finding {
        Require.text(condition, "condition");
        Require.present(layer, "layer");
        Require.present(outcome, "outcome");
        Require.text(cite, "cite");
        Require.text(reason, "reason");
        facts = facts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
