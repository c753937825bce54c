package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The case was registered under an instrument, whose version it keeps. */
@StoredAs(name = "CaseRegistered")
public record CaseRegistered(LocalDate on, String instrument, String version, String reason) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CaseRegistered {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.text(version, "version");
        Require.text(reason, "reason");
    }
}
