package dev.repatria.core.transfer.handover;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.FinalChecksPassed;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.handover.ConfirmFinalChecks;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.transfer.screening.Reexamination;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last look before the person leaves: docket, health, papers. */
final class FinalChecks {

    private static final Citation ROW = new Citation("State table", "row 32");

    private FinalChecks() {}

    static Optional<Refusal> papersMissing(Matter matter) {
        return FileOfPapers.of(matter.state()).missing(matter.registeredLaw(), RequiredDocument.When.HANDOVER).stream()
                .findFirst()
                .map(paper -> new Refusal(
                        "document.missing", paper.cite(), "The handover needs " + paper.kind() + " on the file."));
    }

    static Outcome confirm(Matter matter, ConfirmFinalChecks asked) {
        if (!asked.fitToTravel()) {
            return Outcome.refuse(
                    "final-checks.not-fit-to-travel", ROW, "A person who is not fit to travel is not cleared.");
        }
        var again = Reexamination.atTransfer(matter, asked.on(), null);
        var against = again.flatMap(Reexamination::against);
        return against.<Outcome>map(Outcome.Refused::new).orElseGet(() -> passed(asked, again));
    }

    private static Outcome passed(ConfirmFinalChecks asked, Optional<Reexamination> again) {
        List<TransferEvent> events = new ArrayList<>();
        events.add(new FinalChecksPassed(asked.on(), asked.warrant(), true, asked.docketChecked()));
        again.ifPresent(examined -> events.add(examined.answer()));
        return Outcome.of(events).under(ROW);
    }
}
