package dev.repatria.api.screening;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates at which instruments measure; some treaties call the petition an application, and both names are read. */
public record Dates(
        @JsonAlias("application") @Nullable LocalDate petition,
        @Nullable LocalDate requestMade,
        @Nullable LocalDate requestReceived,
        @Nullable LocalDate judgmentReceived,
        @Nullable LocalDate arrest,
        @Nullable LocalDate plannedHandover) {}
