package dev.repatria.api.transfer;

import java.time.LocalDate;
import java.util.List;

/** Something that somebody asks of a transfer case. */
public interface TransferCommand {

    /** The case; made at the edge when the command opens one. */
    String caseId();

    /** The day on which the act takes effect, at the place of the act. */
    LocalDate on();

    /** Ids of the papers that the act rests on. */
    default List<String> documents() {
        return List.of();
    }
}
