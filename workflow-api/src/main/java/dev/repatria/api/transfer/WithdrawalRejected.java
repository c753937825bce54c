package dev.repatria.api.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The withdrawal came after the point up to which the law allows it. */
@StoredAs(name = "WithdrawalRejected")
public record WithdrawalRejected(LocalDate on, @PersonalData String statement, String explanation, Citation cite)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public WithdrawalRejected {
        Require.present(on, "on");
        Require.text(statement, "statement");
        Require.text(explanation, "explanation");
        Require.present(cite, "cite");
    }
}
