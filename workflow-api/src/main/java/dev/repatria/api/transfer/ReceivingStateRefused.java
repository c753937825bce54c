package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receiving State refused to take the sentence over. */
@StoredAs(name = "ReceivingStateRefused")
public record ReceivingStateRefused(
        LocalDate on,
        Authority authority,
        List<String> factors,
        @PersonalData @Nullable String reasons,
        boolean temporaryGround,
        @Nullable LocalDate reapplicationDate,
        @OwnerOnly @PersonalData @Nullable String memorandum)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReceivingStateRefused {
        Require.present(on, "on");
        Require.present(authority, "authority");
        factors = Require.list(factors);
        Require.optionalText(reasons, "reasons");
        Require.optionalText(memorandum, "memorandum");
    }
}
