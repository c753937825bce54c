package dev.repatria.core.casework;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Pinned;
import java.util.List;
import java.util.Map;

/** An examiner whose verdict the test gives; facts that tell of an agreed exception make it ineligible. */
record GivenVerdict(Verdict verdict) implements Examiner {

    /** The law that it says it read. */
    static final List<LawRead> LAW = List.of(new LawRead("US-18USC306", "1.0.0", "c0ffee"));

    @Override
    public InstrumentResult examine(ScreeningRequest facts, Pinned instrument) {
        var said = Boolean.TRUE.equals(facts.exceptionAgreed()) ? Verdict.INELIGIBLE : verdict;
        return new InstrumentResult(
                instrument.instrument(),
                instrument.version(),
                true,
                said,
                findings(said),
                List.of(),
                0,
                List.of(),
                LAW);
    }

    /** A statute's condition that is not met. */
    static InstrumentResult failing(String condition, String cite, Pinned instrument) {
        var finding = new Finding(
                condition, Layer.DOMESTIC_LAW, Outcome.FAIL, cite, "as the test says", false, null, Map.of());
        return new InstrumentResult(
                instrument.instrument(),
                instrument.version(),
                true,
                Verdict.INELIGIBLE,
                List.of(finding),
                List.of(),
                0,
                List.of(),
                LAW);
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
