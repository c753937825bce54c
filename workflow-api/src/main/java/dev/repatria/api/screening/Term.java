package dev.repatria.api.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One count of the sentence: concurrent from {@code start}, or consecutive to the term with the index {@code after}. */
public record Term(
        @Nullable String offence,
        @Nullable LocalDate start,
        @Nullable Integer months,
        @Nullable Integer days,
        @Nullable Integer after) {}
