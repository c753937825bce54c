package dev.repatria.api.transfer.handover;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Confirms at the door that the case is still in order. */
public record ConfirmFinalChecks(
        String caseId,
        LocalDate on,
        @PersonalData String warrant,
        @PersonalData boolean fitToTravel,
        @PersonalData String docketChecked,
        List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ConfirmFinalChecks {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.text(warrant, "warrant");
        Require.text(docketChecked, "docketChecked");
        documents = Require.list(documents);
    }
}
