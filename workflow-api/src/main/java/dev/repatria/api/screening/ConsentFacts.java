package dev.repatria.api.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The consent on file. */
public record ConsentFacts(
        boolean given, @Nullable ConsentBy by, @Nullable LocalDate on) {}
