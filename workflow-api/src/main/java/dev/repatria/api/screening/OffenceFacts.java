package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One offence of the judgment. */
public record OffenceFacts(
        String id,
        String title,
        List<OffenceCategory> categories,
        @Nullable Answer dualCriminality,
        @Nullable LocalDate dualCriminalityUntil,
        @Nullable LocalDate dualCriminalityFrom,
        @Nullable Integer maxPenaltyMonths,
        @Nullable Boolean listed,
        List<CarveOut> carveOuts) {

    /** Copies its lists and refuses what has no meaning. */
    public OffenceFacts {
        categories = Require.list(categories);
        carveOuts = Require.list(carveOuts);
    }
}
