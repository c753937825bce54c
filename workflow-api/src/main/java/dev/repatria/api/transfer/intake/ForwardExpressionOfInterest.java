package dev.repatria.api.transfer.intake;

import dev.repatria.api.Authority;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;

/** Passes the wish to another authority. */
public record ForwardExpressionOfInterest(String caseId, LocalDate on, Authority from, Authority to, Channel channel)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public ForwardExpressionOfInterest {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        Require.present(from, "from");
        Require.present(to, "to");
        Require.present(channel, "channel");
    }
}
