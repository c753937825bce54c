package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Another instrument was chosen for the case. */
@StoredAs(name = "InstrumentSelected")
public record InstrumentSelected(
        LocalDate on, String instrument, String version, String formerInstrument, String reason)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public InstrumentSelected {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.text(version, "version");
        Require.text(formerInstrument, "formerInstrument");
        Require.text(reason, "reason");
    }
}
