package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The case moved to another version of its profile. */
@StoredAs(name = "CaseProfileMigrated")
public record CaseProfileMigrated(LocalDate on, String instrument, String fromVersion, String toVersion, String reason)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CaseProfileMigrated {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.text(fromVersion, "fromVersion");
        Require.text(toVersion, "toVersion");
        Require.text(reason, "reason");
    }
}
