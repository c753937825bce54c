package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.when;
import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.transfer.ConditionsClaimAnswered;
import dev.repatria.api.transfer.ConditionsClaimRecorded;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.DetentionReviewMissed;
import dev.repatria.api.transfer.DetentionReviewRecorded;
import dev.repatria.api.transfer.DetentionReviewScheduled;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.FactCorrected;
import dev.repatria.api.transfer.FactsRecorded;
import dev.repatria.api.transfer.InformationRequested;
import dev.repatria.api.transfer.InformationSupplied;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.api.transfer.StepOpened;
import java.util.List;

/** Sentences of the file, of the steps of the path and of detention conditions. */
final class FileSentences {

    private FileSentences() {}

    static void tell(Sentences all) {
        file(all);
        path(all);
        detention(all);
    }

    private static void file(Sentences all) {
        all.of(FactsRecorded.class, (e, t) -> t.who() + " put facts on the file");
        all.of(FactCorrected.class, (e, t) -> t.who() + " corrected facts on the file");
        all.of(
                DocumentAttached.class,
                (e, t) -> t.who() + " put a paper on the shared file: "
                        + words(List.of(e.document().kind()))
                        + when(e.document().certified(), ", certified copy"));
        all.of(PrivateDocumentAttached.class, (e, t) -> t.who() + " put a paper on the file of its own State alone");
        all.of(InformationRequested.class, (e, t) -> t.who() + " asked " + t.the(e.askedOf()) + " for information");
        all.of(InformationSupplied.class, (e, t) -> t.the(e.suppliedBy()) + " supplied information");
        all.of(DocumentsRequested.class, (e, t) -> t.who() + " asked for further papers (" + words(e.kinds()) + ")");
    }

    private static void path(Sentences all) {
        all.of(
                StepOpened.class,
                (e, t) -> "it became due to " + words(e.step().step()) + ", by the "
                        + words(e.step().role()) + " of "
                        + t.the(e.step().side()) + when(e.step().dueOn(), ", until ") + ", under "
                        + e.step().cite());
        all.of(
                DeadlineMissed.class,
                (e, t) -> "the date " + e.dueOn() + " to " + words(e.step()) + " had passed without the act of "
                        + t.the(e.side()) + ", set by " + e.cite());
    }

    private static void detention(Sentences all) {
        all.of(
                ConditionsClaimRecorded.class,
                (e, t) -> "a claim about conditions of detention was filed beside the case (" + words(e.subject())
                        + "), under " + e.standards().get(0));
        all.of(
                ConditionsClaimAnswered.class,
                (e, t) -> t.who() + " answered the claim about conditions of detention " + e.claimId() + ": "
                        + words(e.outcome()));
        all.of(
                DetentionReviewScheduled.class,
                (e, t) -> t.the(e.reviewer())
                        + " scheduled reviews of detention conditions every " + e.interval() + ", the first on "
                        + e.firstDueOn() + ", by agreement: " + e.agreement());
        all.of(
                DetentionReviewRecorded.class,
                (e, t) -> t.who() + " recorded the review of detention conditions that was due on " + e.dueOn());
        all.of(
                DetentionReviewMissed.class,
                (e, t) -> "the review of detention conditions that " + t.the(e.reviewer()) + " owed on " + e.dueOn()
                        + " had not taken place");
    }
}
