package dev.repatria.api.transfer.enforcement;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Asks for consent to prosecute an earlier act. */
public record RequestSpecialityConsent(
        String caseId, LocalDate on, @PersonalData String offence) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public RequestSpecialityConsent {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(offence, "offence");
    }
}
