package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.states;
import static dev.repatria.core.read.timeline.Telling.when;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.FinalChecksPassed;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.HandoverScheduled;
import dev.repatria.api.transfer.TransitGranted;
import dev.repatria.api.transfer.TransitRefused;
import dev.repatria.api.transfer.TransitRequested;

/** Sentences of the last checks, the transit and the handover. */
final class HandoverSentences {

    private HandoverSentences() {}

    static void tell(Sentences all) {
        all.of(FinalChecksPassed.class, (e, t) -> t.who() + " checked the case once more and cleared it");
        all.of(
                HandoverScheduled.class,
                (e, t) -> t.who() + " fixed the handover for " + e.handoverOn() + " at " + e.place()
                        + when(!e.transitStates().isEmpty(), ", through " + states(e.transitStates())));
        all.of(HandoverPostponed.class, (e, t) -> t.who() + " moved the handover to " + e.handoverOn());
        all.of(HandoverCancelled.class, (e, t) -> "the handover fixed for " + e.handoverOn() + " was cancelled");
        all.of(TransitRequested.class, (e, t) -> e.transitState() + " was asked to let the escort pass");
        all.of(TransitGranted.class, (e, t) -> e.transitState() + " let the escort pass");
        all.of(TransitRefused.class, (e, t) -> e.transitState() + " did not let the escort pass");
        all.of(
                CustodyTransferred.class,
                (e, t) -> "custody passed from " + t.the(Side.SENTENCING) + " to "
                        + t.the(Side.RECEIVING) + " at " + e.place() + " after " + e.timeServedDays()
                        + " days served; enforcement in " + t.parties().sentencing() + " is suspended");
    }
}
