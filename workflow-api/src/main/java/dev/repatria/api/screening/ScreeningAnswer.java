package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a screening: every instrument side by side and the one to prefer. */
public record ScreeningAnswer(
        @Nullable String id,
        LocalDate asOf,
        List<InstrumentResult> results,
        @Nullable String recommended) {

    /** Copies its lists and refuses what has no meaning. */
    public ScreeningAnswer {
        Require.present(asOf, "asOf");
        results = Require.list(results);
    }
}
