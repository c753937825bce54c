package dev.repatria.api.transfer;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The receiving State decided how the sentence goes on. */
@StoredAs(name = "EnforcementDetermined")
public record EnforcementDetermined(
        LocalDate on,
        EnforcementMethod method,
        @Nullable LocalDate originalEndDate,
        @Nullable LocalDate endDate,
        @PersonalData String order)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public EnforcementDetermined {
        Require.present(on, "on");
        Require.present(method, "method");
        Require.text(order, "order");
    }
}
