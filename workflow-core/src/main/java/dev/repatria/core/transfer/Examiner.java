package dev.repatria.core.transfer;

import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.ScreeningRequest;
import java.util.List;

/** Examines the conditions of one instrument in one version on given facts. */
@FunctionalInterface
public interface Examiner {

    /** The verdict with every finding. */
    InstrumentResult examine(ScreeningRequest facts, Pinned instrument);

    /** The verdict under the law that an earlier examination read; under the law in use where that is not known. */
    default InstrumentResult again(ScreeningRequest facts, Pinned instrument, List<LawRead> law) {
        return examine(facts, instrument);
    }
}
