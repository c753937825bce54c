package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A duty of a State that somebody claims. */
public record DutyClaim(
        DutyKind kind,
        @PersonalData String text,
        @Nullable String instrument,
        @Nullable String article,
        @Nullable Period interval) {

    /** Refuses missing values and copies its lists. */
    public DutyClaim {
        Require.present(kind, "kind");
        Require.text(text, "text");
        Require.optionalText(instrument, "instrument");
        Require.optionalText(article, "article");
    }
}
