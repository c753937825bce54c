package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.when;
import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.transfer.AssessmentCalledIntoQuestion;
import dev.repatria.api.transfer.CaseClosed;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.DutyClaimed;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.ExpressionForwarded;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.OfficerAssigned;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.RelayRejected;
import dev.repatria.api.transfer.TransferRequestInitiated;

/** Sentences of the wish, the petition, the registration and the screening. */
final class IntakeSentences {

    private IntakeSentences() {}

    static void tell(Sentences all) {
        wishes(all);
        cases(all);
    }

    private static void wishes(Sentences all) {
        all.of(
                ExpressionOfInterestRecorded.class,
                (e, t) -> t.who() + " recorded a wish to be transferred from "
                        + e.sentencingState() + " to " + e.receivingState() + ", voiced by a "
                        + e.relay().capacity() + " ("
                        + words(e.relay().authorityToAct()) + ") and passed on in "
                        + e.relay().steps().size()
                        + " step(s); it has no legal effect yet");
        all.of(
                ExpressionForwarded.class,
                (e, t) -> "the wish was passed from " + e.from() + " to " + e.to() + " by " + words(e.channel()));
        all.of(
                RelayRejected.class,
                (e, t) -> t.who() + " did not take the relayed wish further (" + words(e.reason()) + ": "
                        + e.explanation() + "); competent is " + e.competentAuthority());
        all.of(
                DutyClaimed.class,
                (e, t) -> "a duty was claimed (" + words(e.claim().kind()) + "); it is "
                        + when(!e.supportedByProfile(), "not ") + "supported by the instrument: " + e.explanation());
        all.of(
                PetitionSubmitted.class,
                (e, t) -> "the petition for a transfer from " + e.sentencingState() + " to "
                        + e.receivingState() + " was submitted to " + t.the(e.addressedTo()) + " by the "
                        + words(e.initiator()) + " (" + words(e.authorityToAct()) + "), sentence of a "
                        + words(e.court()) + " court");
        all.of(
                TransferRequestInitiated.class,
                (e, t) -> t.the(e.initiatedBy())
                        + " asked for the transfer from " + e.sentencingState() + " to " + e.receivingState()
                        + " under "
                        + e.instrument() + ", sentence of a " + words(e.court()) + " court");
    }

    private static void cases(Sentences all) {
        all.of(
                CaseRegistered.class,
                (e, t) -> t.who() + " registered the case under " + e.instrument() + ", version " + e.version() + ": "
                        + e.reason());
        all.of(
                InstrumentSelected.class,
                (e, t) -> t.who() + " chose " + e.instrument() + ", version " + e.version() + ", in place of "
                        + e.formerInstrument() + ": " + e.reason());
        all.of(
                CaseProfileMigrated.class,
                (e, t) -> t.who() + " moved the case from version " + e.fromVersion() + " to version " + e.toVersion()
                        + " of " + e.instrument() + ": " + e.reason());
        all.of(
                EligibilityAssessed.class,
                (e, t) -> t.who() + " examined the " + e.findings().size()
                        + " conditions of " + e.instrument() + ", version " + e.version() + ": the rules say "
                        + words(e.verdict()) + ", the officer decided " + words(e.decision())
                        + when(!e.binding(), "; the screening was not binding"));
        all.of(
                AssessmentCalledIntoQuestion.class,
                (e, t) ->
                        "the assessment of " + e.assessedOn() + " under " + e.instrument() + ", version " + e.version()
                                + ", is in question: with the facts now on file the rules would have said "
                                + words(e.verdictWithFacts()) + " in place of " + words(e.verdict()));
        all.of(CaseReopened.class, (e, t) -> t.who() + " reopened the case on changed facts: " + e.changedFacts());
        all.of(
                CaseClosed.class,
                (e, t) -> t.who() + " closed the case (" + words(e.reason()) + "): " + e.explanation());
        all.of(
                OfficerAssigned.class,
                (e, t) -> "an officer of " + e.authority() + " took charge for " + t.the(e.side()));
    }
}
