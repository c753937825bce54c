package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.when;
import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.EscapeNotified;
import dev.repatria.api.transfer.JudgmentSetAside;
import dev.repatria.api.transfer.PardonNotified;
import dev.repatria.api.transfer.Recaptured;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.ReportSubmitted;
import dev.repatria.api.transfer.ReturnRequested;
import dev.repatria.api.transfer.ReturnWindowLapsed;
import dev.repatria.api.transfer.SentenceCommuted;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.SentenceModified;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.SpecialityConsentGranted;
import dev.repatria.api.transfer.SpecialityConsentRefused;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.TransferAnnulled;

/** Sentences of what follows the handover. */
final class EnforcementSentences {

    private EnforcementSentences() {}

    static void tell(Sentences all) {
        sentence(all);
        reports(all);
        ends(all);
    }

    private static void sentence(Sentences all) {
        all.of(
                EnforcementDetermined.class,
                (e, t) -> t.who() + " decided for " + t.the(Side.RECEIVING)
                        + " how the sentence goes on (" + words(e.method()) + when(e.endDate(), ", until ")
                        + when(e.originalEndDate(), "; original end ") + ")");
        all.of(ReleaseDateSet.class, (e, t) -> t.who() + " set the release date to " + e.releaseDate());
        all.of(
                SentenceCommuted.class,
                (e, t) -> t.the(e.grantedBy()) + " commuted the sentence, which now ends on " + e.endDate());
        all.of(
                SentenceModified.class,
                (e, t) -> t.the(Side.SENTENCING) + " changed the sentence, which now ends on " + e.endDate());
        all.of(
                SpecialityConsentRequested.class,
                (e, t) -> t.the(Side.RECEIVING) + " asked to prosecute an earlier act");
        all.of(
                SpecialityConsentGranted.class,
                (e, t) -> t.the(Side.SENTENCING) + " allowed the prosecution of an earlier act");
        all.of(
                SpecialityConsentRefused.class,
                (e, t) -> t.the(Side.SENTENCING) + " did not allow the prosecution of an earlier act");
    }

    private static void reports(Sentences all) {
        all.of(
                ReportSubmitted.class,
                (e, t) -> t.the(Side.RECEIVING) + " submitted a " + words(e.kind()) + " report"
                        + when(e.periodEnd(), " for the period to "));
        all.of(SpecialReportRequested.class, (e, t) -> t.the(Side.SENTENCING) + " asked for a special report");
    }

    private static void ends(Sentences all) {
        all.of(
                PardonNotified.class,
                (e, t) -> t.the(e.grantedBy()) + " notified an act of mercy (" + words(e.act())
                        + "); the person is to be released");
        all.of(JudgmentSetAside.class, (e, t) -> t.the(Side.SENTENCING) + " set the judgment aside");
        all.of(
                EscapeNotified.class,
                (e, t) -> t.the(Side.RECEIVING) + " notified the escape of the person; the right of "
                        + t.the(Side.SENTENCING) + " to enforce "
                        + (e.enforcementRevives() ? "revives" : "does not revive"));
        all.of(Recaptured.class, (e, t) -> "the person was in custody again at " + e.place());
        all.of(
                SentenceCompleted.class,
                (e, t) -> "the sentence was served in " + t.parties().receiving()
                        + when(e.protectedUntil(), "; a stay until then ends the protection for earlier acts: "));
        all.of(
                TransferAnnulled.class,
                (e, t) -> e.court() + " found the transfer unlawful"
                        + when(e.noticeDueOn(), "; notice is due until ")
                        + when(e.returnDueOn(), "; the return can be asked for until "));
        all.of(ReturnRequested.class, (e, t) -> t.the(Side.SENTENCING) + " asked for the return of the person");
        all.of(
                ReturnWindowLapsed.class,
                (e, t) -> "the time to ask for the return, until " + e.dueOn() + ", had passed");
    }
}
