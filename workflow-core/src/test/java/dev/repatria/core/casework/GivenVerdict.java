package dev.repatria.core.casework;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Pinned;
import java.util.List;
import java.util.Map;

/** An examiner whose verdict the test gives. */
record GivenVerdict(Verdict verdict) implements Examiner {

    @Override
    public InstrumentResult examine(ScreeningRequest facts, Pinned instrument) {
        return new InstrumentResult(
                instrument.instrument(),
                instrument.version(),
                true,
                verdict,
                findings(verdict),
                List.of(),
                0,
                List.of());
    }

    static List<Finding> findings(Verdict verdict) {
        var outcome = switch (verdict) {
            case ELIGIBLE -> Outcome.PASS;
            case REFUSABLE -> Outcome.REFUSABLE;
            case NEEDS_REVIEW -> Outcome.UNKNOWN;
            case INELIGIBLE, NOT_APPLICABLE -> Outcome.FAIL;
        };
        return List.of(new Finding(
                "REMAINING_TERM", Layer.TREATY, outcome, "Art. II(5)", "as the test says", false, null, Map.of()));
    }
}
