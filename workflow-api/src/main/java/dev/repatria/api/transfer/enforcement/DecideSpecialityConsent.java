package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides on prosecution for an earlier act. */
public record DecideSpecialityConsent(
        String caseId,
        LocalDate on,
        @PersonalData String offence,
        boolean granted,
        @PersonalData @Nullable String reasons)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public DecideSpecialityConsent {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(offence, "offence");
        Require.optionalText(reasons, "reasons");
    }
}
