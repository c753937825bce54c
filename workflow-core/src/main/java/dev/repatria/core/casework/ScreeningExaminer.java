package dev.repatria.core.casework;

import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Pinned;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Examines a case with the same code that answers a screening, on the version that the case keeps. */
public final class ScreeningExaminer implements Examiner {

    private final Supplier<Screening> screening;

    /** Uses the screening on the book in use at the time. */
    public ScreeningExaminer(Supplier<Screening> screening) {
        this.screening = screening;
    }

    @Override
    public InstrumentResult examine(ScreeningRequest facts, Pinned instrument) {
        return examine(screening.get(), facts, instrument);
    }

    @Override
    public InstrumentResult again(ScreeningRequest facts, Pinned instrument, List<LawRead> law) {
        var inUse = screening.get();
        return examine(law.isEmpty() ? inUse : inUse.asRead(law).orElse(inUse), facts, instrument);
    }

    private static InstrumentResult examine(Screening screening, ScreeningRequest facts, Pinned instrument) {
        var asOf = Objects.requireNonNull(facts.asOf(), "a case is examined as of a day");
        var answer = screening.screen(facts, asOf, Map.of(instrument.instrument(), instrument.version()));
        return answer.results().get(0);
    }
}
