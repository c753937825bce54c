package dev.repatria.api.transfer.transmission;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Sends the request to the receiving State. */
public record TransmitRequest(String caseId, LocalDate on, Channel channel, List<String> documents)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public TransmitRequest {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(channel, "channel");
        documents = Require.list(documents);
    }
}
