package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The relayed wish is not taken further; the person is told who could act. */
@StoredAs(name = "RelayRejected")
public record RelayRejected(
        LocalDate on,
        RelayRejectionReason reason,
        @PersonalData String explanation,
        Authority competentAuthority) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public RelayRejected {
        Require.present(on, "on");
        Require.present(reason, "reason");
        Require.text(explanation, "explanation");
        Require.present(competentAuthority, "competentAuthority");
    }
}
