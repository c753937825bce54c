package dev.repatria.app.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.repatria.api.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One sample case as its file tells it.
 *
 * @param sample its letter
 * @param title its name
 * @param story what happens, in two or three sentences
 * @param steps what is done and what must come of it, in order
 * @param ends how each of its cases must stand at the end
 */
record Sample(String sample, String title, String story, List<Step> steps, Map<String, Ending> ends) {

    Sample {
        Require.text(sample, "sample");
        Require.text(title, "title");
        Require.text(story, "story");
        steps = Require.some(steps, "steps");
        ends = Map.copyOf(Require.present(ends, "ends"));
    }

    /**
     * One act, or a day on which the engine must have acted by itself.
     *
     * @param on the day of the sandbox, and the day on which the act takes effect
     * @param casefile which case of the sample; most samples have only one
     * @param by the client that acts
     * @param command the command as it is named in the address
     * @param body the command without {@code caseId} and {@code on}, which the player fills in
     * @param events names of the events that must be recorded
     * @param refused the rule that must refuse the command
     * @param awaits names of the events that the engine must record by itself by this day
     */
    record Step(
            LocalDate on,

            @JsonProperty("case") String casefile,

            @Nullable String by,
            @Nullable String command,
            @Nullable ObjectNode body,
            List<String> events,
            @Nullable String refused,
            List<String> awaits) {

        Step {
            Require.present(on, "on");
            casefile = casefile == null ? "main" : casefile;
            events = Require.list(events);
            awaits = Require.list(awaits);
        }
    }

    /**
     * How a case must stand at the end.
     *
     * @param stage its stage
     * @param open what still waits for somebody
     */
    record Ending(String stage, List<String> open) {

        Ending {
            Require.text(stage, "stage");
            open = Require.list(open);
        }
    }
}
