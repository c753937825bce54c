package dev.repatria.core.transfer;

import static java.util.Map.entry;

import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.AssessmentCalledIntoQuestion;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.ConsentWithdrawn;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.EscapeNotified;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.FinalChecksPassed;
import dev.repatria.api.transfer.GovernmentReviewDeferred;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.HandoverCancelled;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.HandoverScheduled;
import dev.repatria.api.transfer.JudgmentSetAside;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PardonGranted;
import dev.repatria.api.transfer.PardonNotified;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.PartialRecognitionDeclined;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.ReconsiderationRequested;
import dev.repatria.api.transfer.RelayRejected;
import dev.repatria.api.transfer.ReleasedBeforeTransfer;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.ReturnRequested;
import dev.repatria.api.transfer.ReturnWindowLapsed;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.SubnationalConsentRefused;
import dev.repatria.api.transfer.TransferAnnulled;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.TransitGranted;
import dev.repatria.api.transfer.TransitRefused;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.api.transfer.ViewsDeemedNoObjection;
import dev.repatria.api.transfer.ViewsRecorded;
import dev.repatria.api.transfer.ViewsRequested;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The right-hand column of the state table: which event leads to which stage, and what going back undoes. */
final class Transitions {

    private static final Map<Class<? extends TransferEvent>, Stage> FIXED = Map.ofEntries(
            entry(ExpressionOfInterestRecorded.class, Stage.EXPRESSED),
            entry(RelayRejected.class, Stage.CLOSED_NOT_COMMENCED),
            entry(PetitionSubmitted.class, Stage.PETITIONED),
            entry(TransferRequestInitiated.class, Stage.PETITIONED),
            entry(CaseRegistered.class, Stage.SCREENING),
            entry(CaseReopened.class, Stage.SCREENING),
            entry(SubnationalConsentRefused.class, Stage.REFUSED),
            entry(SentencingStateApproved.class, Stage.APPROVED_S),
            entry(SentencingStateRefused.class, Stage.REFUSED),
            entry(ReconsiderationRequested.class, Stage.SENTENCING_REVIEW),
            entry(RequestTransmitted.class, Stage.AWAITING_R),
            entry(RequestReceived.class, Stage.RECEIVING_REVIEW),
            entry(ReceivingStateAccepted.class, Stage.ACCEPTED_R),
            entry(ReceivingStateRefused.class, Stage.REFUSED),
            entry(PartialRecognitionAgreed.class, Stage.ACCEPTED_R),
            entry(PartialRecognitionDeclined.class, Stage.CLOSED_CERTIFICATE_WITHDRAWN),
            entry(ConsentVerified.class, Stage.CONSENT_VERIFIED),
            entry(ConsentWithdrawn.class, Stage.CLOSED_WITHDRAWN),
            entry(FinalChecksPassed.class, Stage.CLEARED),
            entry(HandoverScheduled.class, Stage.SCHEDULED),
            entry(TransitRefused.class, Stage.CLEARED),
            entry(HandoverCancelled.class, Stage.CLEARED),
            entry(CustodyTransferred.class, Stage.TRANSFERRED),
            entry(EnforcementDetermined.class, Stage.ENFORCING),
            entry(PardonNotified.class, Stage.CLOSED_RELEASED),
            entry(JudgmentSetAside.class, Stage.CLOSED_SET_ASIDE),
            entry(EscapeNotified.class, Stage.ESCAPED),
            entry(SentenceCompleted.class, Stage.CLOSED_COMPLETED),
            entry(TransferAnnulled.class, Stage.RETURN_PENDING),
            entry(ReturnRequested.class, Stage.RETURNED),
            entry(ReturnWindowLapsed.class, Stage.CLOSED_RELEASED),
            entry(ReleasedBeforeTransfer.class, Stage.CLOSED_RELEASED),
            entry(PardonGranted.class, Stage.CLOSED_RELEASED),
            entry(PrisonerDied.class, Stage.CLOSED_DECEASED),
            entry(PrisonerEscaped.class, Stage.SUSPENDED));

    /** What each stage of the path contributes and loses when the case goes back to it. */
    private static final Map<Stage, Set<Class<? extends TransferEvent>>> GAINED = new EnumMap<>(Map.of(
            Stage.SCREENING, Set.of(EligibilityAssessed.class, AssessmentCalledIntoQuestion.class),
            Stage.SENTENCING_REVIEW,
                    Set.of(
                            GovernmentReviewOpened.class,
                            SubnationalConsentRefused.class,
                            SentencingStateApproved.class,
                            SentencingStateRefused.class,
                            GovernmentReviewDeferred.class),
            Stage.APPROVED_S, Set.of(RequestTransmitted.class),
            Stage.AWAITING_R, Set.of(RequestReceived.class),
            Stage.RECEIVING_REVIEW,
                    Set.of(
                            ReceivingStateAccepted.class,
                            ReceivingStateRefused.class,
                            DocumentsRequested.class,
                            PartialRecognitionProposed.class,
                            PartialRecognitionAgreed.class),
            Stage.ACCEPTED_R, Set.of(PrisonerInformed.class),
            Stage.VERIFICATION, Set.of(ConsentVerified.class, OpinionRecorded.class),
            Stage.CONSENT_VERIFIED, Set.of(FinalChecksPassed.class),
            Stage.CLEARED,
                    Set.of(
                            HandoverScheduled.class,
                            HandoverPostponed.class,
                            TransitRequested.class,
                            TransitGranted.class)));

    private static final List<Stage> PATH = List.of(
            Stage.SCREENING,
            Stage.SENTENCING_REVIEW,
            Stage.APPROVED_S,
            Stage.AWAITING_R,
            Stage.RECEIVING_REVIEW,
            Stage.ACCEPTED_R,
            Stage.VERIFICATION,
            Stage.CONSENT_VERIFIED,
            Stage.CLEARED);

    private static final Set<PathStep> BESIDE = Set.of(
            PathStep.PERIODIC_REPORT,
            PathStep.SPECIAL_REPORT,
            PathStep.DETENTION_REVIEW,
            PathStep.ANSWER_CONDITIONS_CLAIM,
            PathStep.DECIDE_AFTER_TREATY_END,
            PathStep.NOTICE_TO_PERSON);

    /** A new look after a refusal asks the agencies anew; the consent of a federal unit stands until that unit takes it back. */
    private static final List<Class<? extends TransferEvent>> VIEWS =
            List.of(ViewsRequested.class, ViewsRecorded.class, ViewsDeemedNoObjection.class);

    /** Events that lead back on the path, apart from those that close the case. */
    private static final Set<Class<? extends TransferEvent>> BACKWARD = Set.of(
            CaseReopened.class,
            ReconsiderationRequested.class,
            ApprovalWithdrawn.class,
            TransitRefused.class,
            HandoverCancelled.class);

    private Transitions() {}

    static @Nullable Stage after(CaseState state, TransferEvent event) {
        var fixed = FIXED.get(event.getClass());
        return fixed != null ? fixed : Turns.after(state, event);
    }

    /** Where a case suspended by this event goes on afterwards; a cancelled handover must be planned anew. */
    static @Nullable Stage resumption(TransferEvent event, @Nullable Stage before) {
        return before == Stage.SCHEDULED ? Stage.CLEARED : before;
    }

    /** The kinds of event that no longer count once this event has led to that stage. */
    static Stream<Class<? extends TransferEvent>> rewinds(TransferEvent event, @Nullable Stage after) {
        if (event instanceof SubnationalConsentRefused) {
            return Stream.of(SubnationalConsentGiven.class);
        }
        // What a hearing found coerced, not understood or given without capacity is no consent that could be verified
        // later.
        if (event instanceof ConsentNotVerified) {
            return Stream.of(ConsentGiven.class);
        }
        var from = after == null || !BACKWARD.contains(event.getClass()) ? -1 : PATH.indexOf(after);
        var gone = from < 0
                ? Stream.<Class<? extends TransferEvent>>of()
                : PATH.subList(from, PATH.size()).stream()
                        .flatMap(stage -> Optional.ofNullable(GAINED.get(stage)).stream())
                        .flatMap(Set::stream);
        return event instanceof ReconsiderationRequested ? Stream.concat(gone, VIEWS.stream()) : gone;
    }

    /** A change of stage ends the steps of the former stage; those that lie beside the path stay open. */
    static void leave(Map<Class<? extends TransferEvent>, List<TransferEvent>> standing) {
        standing.remove(GovernmentReviewOpened.class);
        standing.computeIfPresent(StepOpened.class, (type, opened) -> {
            var staying = opened.stream()
                    .filter(event -> BESIDE.contains(((StepOpened) event).step().step()))
                    .toList();
            return staying.isEmpty() ? null : new ArrayList<>(staying);
        });
    }
}
