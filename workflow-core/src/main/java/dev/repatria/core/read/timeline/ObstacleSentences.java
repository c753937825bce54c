package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.when;
import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.PardonGranted;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.ReleasedBeforeTransfer;
import dev.repatria.api.transfer.TreatyCeasedToApply;

/** Sentences of what can come at any time. */
final class ObstacleSentences {

    private ObstacleSentences() {}

    static void tell(Sentences all) {
        all.of(
                ImpedimentRecorded.class,
                (e, t) -> t.who() + " recorded an impediment (" + words(e.kind()) + "), which "
                        + (e.bars() ? "stops" : "does not stop") + " the case: " + e.explanation());
        all.of(
                ImpedimentCleared.class,
                (e, t) -> t.who() + " recorded that the impediment is gone (" + words(e.kind()) + ")"
                        + when(e.rescreen(), "; the conditions are to be examined again"));
        all.of(ExpulsionOrderRecorded.class, (e, t) -> t.who() + " recorded an expulsion order");
        all.of(
                ReleasedBeforeTransfer.class,
                (e, t) -> "the person was released before the transfer (" + words(e.reason()) + ")");
        all.of(PardonGranted.class, (e, t) -> "the person was pardoned before the transfer");
        all.of(PrisonerDied.class, (e, t) -> "the person died");
        all.of(PrisonerEscaped.class, (e, t) -> "the person escaped before the transfer; the case rests");
        all.of(
                TreatyCeasedToApply.class,
                (e, t) -> e.instrument() + " ended between the two States with effect from " + e.effectiveOn()
                        + "; the case "
                        + (e.undecided()
                                ? "waits for the decision of the authorities"
                                : e.continues() ? "goes on" : "ends"));
    }
}
