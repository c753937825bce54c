package dev.repatria.api.transfer.transmission;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Proposes to recognise part of the judgment. */
public record ProposePartialRecognition(
        String caseId,
        LocalDate on,
        @PersonalData String part,
        @PersonalData String reasons,
        EnforcementMethod method) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ProposePartialRecognition {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(part, "part");
        Require.text(reasons, "reasons");
        Require.present(method, "method");
    }
}
