package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;

/** The person was informed of the consequences of a transfer. */
@StoredAs(name = "PrisonerInformed")
public record PrisonerInformed(LocalDate on, List<String> topics, String language) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public PrisonerInformed {
        Require.present(on, "on");
        topics = Require.list(topics);
        Require.text(language, "language");
    }
}
