package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The sentencing State set the judgment aside. */
@StoredAs(name = "JudgmentSetAside")
public record JudgmentSetAside(LocalDate on, @PersonalData String explanation) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public JudgmentSetAside {
        Require.present(on, "on");
        Require.text(explanation, "explanation");
    }
}
