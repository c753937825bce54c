package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentencing State refused the transfer. */
@StoredAs(name = "SentencingStateRefused")
public record SentencingStateRefused(
        LocalDate on,
        Authority authority,
        List<String> factors,
        @PersonalData @Nullable String reasons,
        boolean temporaryGround,
        @Nullable LocalDate reapplicationDate,
        @OwnerOnly @PersonalData @Nullable String memorandum)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentencingStateRefused {
        Require.present(on, "on");
        Require.present(authority, "authority");
        factors = Require.list(factors);
        Require.optionalText(reasons, "reasons");
        Require.optionalText(memorandum, "memorandum");
    }
}
