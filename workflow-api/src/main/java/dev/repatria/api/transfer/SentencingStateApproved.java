package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentencing State agreed to the transfer. */
@StoredAs(name = "SentencingStateApproved")
public record SentencingStateApproved(
        LocalDate on,
        Authority authority,
        List<String> factors,
        @PersonalData String reasons,
        @OwnerOnly @PersonalData @Nullable String memorandum)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public SentencingStateApproved {
        Require.present(on, "on");
        Require.present(authority, "authority");
        factors = Require.list(factors);
        Require.text(reasons, "reasons");
        Require.optionalText(memorandum, "memorandum");
    }
}
