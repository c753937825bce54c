package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.TransferAnnulled;
import dev.repatria.api.transfer.enforcement.RecordTransferAnnulled;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A court finds the transfer unlawful: notice to the sentencing State, and its time to ask for the return (18 USC 4114). */
final class Annulment {

    private static final Citation ROW = new Citation("State table", "rows 51 and 52");

    private Annulment() {}

    static Outcome record(Matter matter, RecordTransferAnnulled asked) {
        var law = matter.registeredLaw();
        return Outcome.of(new TransferAnnulled(
                        asked.on(),
                        asked.court(),
                        asked.reasons(),
                        law.annulmentNotice()
                                .map(time -> law.due(asked.on(), time))
                                .orElse(null),
                        law.returnWindow()
                                .map(time -> law.due(asked.on(), time))
                                .orElse(null)))
                .under(law.annulmentNotice().map(Cited::cite).orElse(ROW));
    }

    static Optional<Refusal> windowClosed(Matter matter) {
        return inTime(matter, matter.today(Side.SENTENCING));
    }

    static Optional<Refusal> inTime(Matter matter, LocalDate on) {
        return matter.state()
                .last(TransferAnnulled.class)
                .flatMap(annulled -> Optional.ofNullable(annulled.returnDueOn()))
                .filter(on::isAfter)
                .map(due -> new Refusal(
                        "return.window-closed",
                        matter.registeredLaw()
                                .returnWindow()
                                .map(Cited<Period>::cite)
                                .orElse(ROW),
                        "The return had to be asked for by " + due + "."));
    }
}
