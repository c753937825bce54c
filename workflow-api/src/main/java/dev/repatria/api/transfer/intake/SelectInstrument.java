package dev.repatria.api.transfer.intake;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Registers the case under an instrument, whose current version it keeps. */
public record SelectInstrument(String caseId, LocalDate on, String instrument, String reason)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public SelectInstrument {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.text(reason, "reason");
    }
}
