package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.when;
import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.GovernmentReviewDeferred;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.PartialRecognitionDeclined;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.ReconsiderationRequested;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.SubnationalConsentRefused;
import dev.repatria.api.transfer.ViewsDeemedNoObjection;
import dev.repatria.api.transfer.ViewsRecorded;
import dev.repatria.api.transfer.ViewsRequested;

/** Sentences of both governments' reviews and of the transmission between them. */
final class ReviewSentences {

    private ReviewSentences() {}

    static void tell(Sentences all) {
        views(all);
        decisions(all);
        afterwards(all);
    }

    private static void views(Sentences all) {
        all.of(
                GovernmentReviewOpened.class,
                (e, t) -> "the review by " + t.the(e.side()) + " was opened at " + e.authority()
                        + when(e.dueOn(), ", to be decided until ") + ", under " + e.cite());
        all.of(
                ViewsRequested.class,
                (e, t) -> t.who() + " asked " + e.agency() + " for its views" + when(e.dueOn(), " until "));
        all.of(
                ViewsRecorded.class,
                (e, t) -> e.agency() + " gave its views, which " + t.recorded().text("state") + " keeps to itself");
        all.of(
                ViewsDeemedNoObjection.class,
                (e, t) -> e.agency() + " had not answered by " + e.dueOn() + ", which counts as no objection");
        all.of(SubnationalConsentGiven.class, (e, t) -> e.unit() + ", whose court sentenced, gave its consent");
        all.of(SubnationalConsentRefused.class, (e, t) -> e.unit() + ", whose court sentenced, refused its consent");
        all.of(
                GovernmentReviewDeferred.class,
                (e, t) -> e.authority() + " needs more information before " + t.the(e.side()) + " decides");
    }

    private static void decisions(Sentences all) {
        all.of(
                SentencingStateApproved.class,
                (e, t) -> e.authority() + " decided for the sentencing State to agree to the transfer");
        all.of(
                SentencingStateRefused.class,
                (e, t) -> e.authority()
                        + " decided for the sentencing State to refuse the transfer"
                        + when(e.temporaryGround(), "; the ground is temporary")
                        + when(e.reapplicationDate(), "; a new look can be asked for from "));
        all.of(
                ReceivingStateAccepted.class,
                (e, t) -> e.authority() + " decided for the receiving State to take the sentence over ("
                        + words(e.method()) + ")");
        all.of(
                ReceivingStateRefused.class,
                (e, t) -> e.authority()
                        + " decided for the receiving State not to take the sentence over"
                        + when(e.temporaryGround(), "; the ground is temporary")
                        + when(e.reapplicationDate(), "; a new look can be asked for from "));
    }

    private static void afterwards(Sentences all) {
        all.of(ReconsiderationRequested.class, (e, t) -> "the person asked for a new look after the refusal");
        all.of(
                ApprovalWithdrawn.class,
                (e, t) -> e.authority() + " withdrew the agreement of " + t.the(e.side())
                        + when(e.endsRequest(), ", which ends the request"));
        all.of(
                RequestTransmitted.class,
                (e, t) -> t.who() + " sent the request to " + t.the(Side.RECEIVING) + " by " + words(e.channel()));
        all.of(
                RequestReceived.class,
                (e, t) -> t.the(Side.RECEIVING) + " acknowledged receipt of the request"
                        + when(e.stateReference(), " under its number "));
        all.of(
                PartialRecognitionProposed.class,
                (e, t) -> t.who() + " proposed to recognise the judgment in part (" + words(e.method()) + ")");
        all.of(
                PartialRecognitionAgreed.class,
                (e, t) -> t.who() + " agreed to recognition in part (" + words(e.method()) + ")");
        all.of(
                PartialRecognitionDeclined.class,
                (e, t) -> t.who() + " did not agree to recognition in part; the request is withdrawn");
    }
}
