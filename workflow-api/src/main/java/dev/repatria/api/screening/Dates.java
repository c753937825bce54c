package dev.repatria.api.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates at which instruments measure. */
public record Dates(
        @Nullable LocalDate petition,
        @Nullable LocalDate requestMade,
        @Nullable LocalDate requestReceived,
        @Nullable LocalDate judgmentReceived,
        @Nullable LocalDate arrest,
        @Nullable LocalDate plannedHandover) {}
