package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.OpinionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The opinion of the person was recorded on a ground that needs no consent. */
@StoredAs(name = "OpinionRecorded")
public record OpinionRecorded(
        LocalDate on,
        OpinionStatus status,
        @PersonalData @Nullable String opinion,
        String ground) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public OpinionRecorded {
        Require.present(on, "on");
        Require.present(status, "status");
        Require.text(ground, "ground");
        Require.optionalText(opinion, "opinion");
    }
}
