package dev.repatria.api.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the judgment became, or becomes, final. */
public record FinalityFacts(
        @Nullable LocalDate judgmentDate,
        @Nullable LocalDate appealDeadline,
        @Nullable LocalDate finalOn) {}
