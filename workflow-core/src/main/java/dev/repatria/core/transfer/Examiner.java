package dev.repatria.core.transfer;

import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningRequest;

/** Examines the conditions of one instrument in one version on given facts. */
@FunctionalInterface
public interface Examiner {

    /** The verdict with every finding. */
    InstrumentResult examine(ScreeningRequest facts, Pinned instrument);
}
