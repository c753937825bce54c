package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receiving State agreed to take the sentence over. */
@StoredAs(name = "ReceivingStateAccepted")
public record ReceivingStateAccepted(
        LocalDate on,
        Authority authority,
        EnforcementMethod method,
        List<String> factors,
        @PersonalData String reasons,
        @OwnerOnly @PersonalData @Nullable String memorandum)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReceivingStateAccepted {
        Require.present(on, "on");
        Require.present(authority, "authority");
        Require.present(method, "method");
        factors = Require.list(factors);
        Require.text(reasons, "reasons");
        Require.optionalText(memorandum, "memorandum");
    }
}
