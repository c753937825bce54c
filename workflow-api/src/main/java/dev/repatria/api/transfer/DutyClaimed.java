package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Somebody claims that a State owes a duty; stored as claimed, never a deadline. */
@StoredAs(name = "DutyClaimed")
public record DutyClaimed(LocalDate on, DutyClaim claim, boolean supportedByProfile, String explanation)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public DutyClaimed {
        Require.present(on, "on");
        Require.present(claim, "claim");
        Require.text(explanation, "explanation");
    }
}
