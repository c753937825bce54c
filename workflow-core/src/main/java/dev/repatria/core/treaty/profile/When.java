package dev.repatria.core.treaty.profile;

import dev.repatria.api.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two States and the day for which values are wanted; without States, the values that hold for every pair. */
record When(@Nullable State sentencing, @Nullable State receiving, LocalDate day) {

    static final When ALWAYS = new When(null, null, LocalDate.MAX);
}
