package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.util.List;

/**
 * A past verdict worked out again from its stored inputs.
 *
 * @param result what the rules give on those inputs today
 * @param reproduced whether that is the recorded verdict with the same outcome of every condition
 * @param differences where it is not
 */
public record Explanation(InstrumentResult result, boolean reproduced, List<FindingChange> differences) {

    /** Copies its list and refuses an explanation without a result. */
    public Explanation {
        Require.present(result, "result");
        differences = Require.list(differences);
    }
}
