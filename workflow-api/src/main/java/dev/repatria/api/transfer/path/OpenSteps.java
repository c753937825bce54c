package dev.repatria.api.transfer.path;

import dev.repatria.api.Require;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import java.util.List;

/** Opens what must happen next; sent by the approval path. */
public record OpenSteps(String caseId, LocalDate on, List<OpenStep> steps) implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public OpenSteps {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
        steps = Require.some(steps, "steps");
    }
}
