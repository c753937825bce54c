package dev.repatria.core.read.work;

import static dev.repatria.core.read.work.StoryParts.AT;
import static dev.repatria.core.read.work.StoryParts.CH;
import static dev.repatria.core.read.work.StoryParts.DAY;
import static dev.repatria.core.read.work.StoryParts.DE;
import static dev.repatria.core.read.work.StoryParts.ES;
import static dev.repatria.core.read.work.StoryParts.MINISTRY;
import static dev.repatria.core.read.work.StoryParts.MX;
import static dev.repatria.core.read.work.StoryParts.PERSON;
import static dev.repatria.core.read.work.StoryParts.US;
import static dev.repatria.core.read.work.StoryParts.accepted;
import static dev.repatria.core.read.work.StoryParts.approved;
import static dev.repatria.core.read.work.StoryParts.assessed;
import static dev.repatria.core.read.work.StoryParts.claim;
import static dev.repatria.core.read.work.StoryParts.eligible;
import static dev.repatria.core.read.work.StoryParts.paper;
import static dev.repatria.core.read.work.StoryParts.petition;
import static dev.repatria.core.read.work.StoryParts.registered;
import static dev.repatria.core.read.work.StoryParts.story;

import dev.repatria.api.Authority;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.api.detention.ClaimOutcome;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.ExpulsionOrder;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.ConditionsClaimAnswered;
import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.DetentionReviewMissed;
import dev.repatria.api.transfer.DetentionReviewRecorded;
import dev.repatria.api.transfer.DetentionReviewScheduled;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.EscapeNotified;
import dev.repatria.api.transfer.ExpressionForwarded;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.FinalChecksPassed;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.HandoverScheduled;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.InformationRequested;
import dev.repatria.api.transfer.InformationSupplied;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.PrisonerEscaped;
import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.Recaptured;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReconsiderationRequested;
import dev.repatria.api.transfer.Relay;
import dev.repatria.api.transfer.RelayRejected;
import dev.repatria.api.transfer.RelayRejectionReason;
import dev.repatria.api.transfer.RelayStep;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.ReportSubmitted;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.ReturnRequested;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.SpecialityConsentGranted;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.TransferAnnulled;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransitGranted;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.ViewsDeemedNoObjection;
import dev.repatria.api.transfer.ViewsPosition;
import dev.repatria.api.transfer.ViewsRecorded;
import dev.repatria.api.transfer.ViewsRequested;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/** Whole cases, told in events. */
final class Stories {
    private Stories() {}

    static List<List<TransferEvent>> all() {
        return List.of(
                transferred(),
                wish(),
                stateCourt(),
                suspended(),
                reopened(),
                convention(),
                incapable(),
                protocol(),
                european(),
                ordinary(),
                annulled());
    }

    private static List<TransferEvent> wish() {
        return List.of(
                new ExpressionOfInterestRecorded(
                        DAY,
                        US,
                        MX,
                        PERSON,
                        new Relay(
                                "A lawyer",
                                "lawyer",
                                AuthorityToAct.CLAIMED,
                                false,
                                List.of(new RelayStep("A lawyer", "lawyer", "Embassy", Channel.EMAIL, DAY)))),
                claim("claim-1"),
                new ExpressionForwarded(
                        DAY, new Authority(MX, "Embassy"), new Authority(US, "Ministry"), Channel.DIPLOMATIC),
                new ConditionsClaimAnswered(DAY, "claim-1", ClaimOutcome.REFERRED, "Passed on."),
                claim("claim-2"),
                new RelayRejected(
                        DAY, RelayRejectionReason.NO_AUTHORITY_TO_ACT, "No mandate.", new Authority(US, "Ministry")));
    }

    private static List<TransferEvent> stateCourt() {
        return story(
                petition(US, MX, Court.STATE),
                registered("US-MX-1976"),
                new InformationRequested(DAY, Side.RECEIVING, "Is the person a national?"),
                new InformationRequested(DAY, Side.RECEIVING, "Since when?"),
                new InformationSupplied(DAY, Side.RECEIVING, "Yes."),
                new InformationSupplied(DAY, Side.RECEIVING, "By birth."),
                new InformationRequested(DAY, Side.RECEIVING, "Is there a passport?"),
                eligible("US-MX-1976"),
                new ViewsRequested(DAY, "District prosecutor", DAY.plusDays(30)),
                new ViewsRequested(DAY, "Investigating agency", DAY.plusDays(30)),
                new SubnationalConsentGiven(DAY, "US-TX"),
                new ViewsRecorded(DAY, "District prosecutor", ViewsPosition.OBJECTS, "No."),
                new ViewsDeemedNoObjection(DAY, "Investigating agency", DAY.plusDays(30)),
                new SentencingStateRefused(DAY, MINISTRY, List.of(), "Too early.", true, null, null),
                new ReconsiderationRequested(DAY, "New facts."),
                new SentencingStateApproved(DAY, MINISTRY, List.of(), "Ties.", null));
    }

    private static List<TransferEvent> suspended() {
        return story(
                approved("US-MX-1976", US, MX),
                List.of(
                        new ImpedimentRecorded(DAY, ImpedimentKind.APPEAL, "App-1", true, "Pending."),
                        new ImpedimentRecorded(DAY, ImpedimentKind.APPEAL, "App-2", true, "Pending."),
                        new ImpedimentCleared(DAY, ImpedimentKind.APPEAL, "Dismissed.", true),
                        new ImpedimentCleared(DAY, ImpedimentKind.APPEAL, "Dismissed.", true),
                        new ImpedimentRecorded(DAY, ImpedimentKind.INQUIRY, "Inq-1", true, "Pending."),
                        new ImpedimentCleared(DAY, ImpedimentKind.INQUIRY, "Closed.", true),
                        eligible("US-MX-1976"),
                        new PrisonerEscaped(DAY),
                        new ImpedimentCleared(DAY, ImpedimentKind.ESCAPE, "Back.", false),
                        new PrisonerDied(DAY)));
    }

    /** A case that is examined a second time. */
    static List<TransferEvent> reopened() {
        return story(
                petition(US, MX, Court.FEDERAL),
                registered("US-MX-1976"),
                assessed("US-MX-1976", Verdict.INELIGIBLE, EligibilityDecision.INELIGIBLE),
                new CaseReopened(DAY, "The sentence was corrected."));
    }

    private static List<TransferEvent> convention() {
        return story(
                accepted("COE-112", US, MX),
                List.of(
                        new PrisonerInformed(DAY, List.of("ENFORCEMENT"), "es"),
                        paper("NOTICE_TO_PERSON", false),
                        new ConsentVerified(DAY, "Officer", Side.SENTENCING, ConsentBy.PERSON),
                        paper("NOTICE_TO_PERSON", false),
                        new ApprovalWithdrawn(DAY, Side.RECEIVING, MINISTRY, "New facts.", false)));
    }

    private static List<TransferEvent> incapable() {
        return story(
                accepted("US-MX-1976", US, MX),
                List.of(
                        new PrisonerInformed(DAY, List.of("ENFORCEMENT"), "es"),
                        new ConsentNotVerified(DAY, ConsentDefect.INCAPABLE, "Found."),
                        new ConsentGiven(DAY, ConsentBy.GUARDIAN, "written"),
                        new ConsentVerified(DAY, "Officer", Side.SENTENCING, ConsentBy.GUARDIAN)));
    }

    private static List<TransferEvent> protocol() {
        return story(
                petition(CH, AT, Court.NATIONAL),
                registered("COE-167"),
                eligible("COE-167"),
                new SentencingStateApproved(DAY, MINISTRY, List.of(), "Order.", null),
                new ExpulsionOrderRecorded(DAY, new ExpulsionOrder(DAY, DAY, true)),
                new RequestTransmitted(DAY, Channel.MINISTRIES_OF_JUSTICE),
                new RequestReceived(DAY, null),
                new ReceivingStateAccepted(DAY, MINISTRY, EnforcementMethod.CONTINUED, List.of(), "Yes.", null),
                new PrisonerInformed(DAY, List.of("ENFORCEMENT"), "de"),
                new OpinionRecorded(DAY, OpinionStatus.RECORDED, "No.", "EXPULSION"));
    }

    private static List<TransferEvent> european() {
        return story(
                petition(DE, ES, Court.NATIONAL),
                registered("EU-2008-909"),
                new OpinionRecorded(DAY, OpinionStatus.RECORDED, "Yes.", "EXPULSION"),
                eligible("EU-2008-909"),
                new SentencingStateApproved(DAY, MINISTRY, List.of(), "Yes.", null),
                new ConsentGiven(DAY, ConsentBy.PERSON, "written"),
                paper("CERTIFICATE", false),
                paper("JUDGMENT", false),
                paper("JUDGMENT", true),
                new RequestTransmitted(DAY, Channel.ELECTRONIC),
                new RequestReceived(DAY, "ES-1"),
                new DocumentsRequested(DAY, List.of("TRANSLATION"), "Needed."),
                paper("TRANSLATION", false),
                new PartialRecognitionProposed(DAY, "Count 1", "Not an offence.", EnforcementMethod.CONTINUED),
                new PartialRecognitionAgreed(DAY, EnforcementMethod.CONTINUED, "Count 1"));
    }

    /** A case up to the first report that is due. */
    static List<TransferEvent> transferred() {
        return story(
                accepted("US-MX-1976", US, MX),
                List.of(
                        new PrisonerInformed(DAY, List.of("ENFORCEMENT"), "es"),
                        new ConsentVerified(DAY, "Officer", Side.SENTENCING, ConsentBy.PERSON),
                        new FinalChecksPassed(DAY, "W-1", true, "Docket 1"),
                        new HandoverScheduled(DAY, "Bridge", DAY.plusDays(20), List.of(ES, DE)),
                        new TransitRequested(DAY, ES),
                        new TransitRequested(DAY, DE),
                        new TransitGranted(DAY, ES),
                        new TransitGranted(DAY, DE),
                        new HandoverPostponed(DAY, DAY.plusDays(25), "Fog."),
                        new CustodyTransferred(DAY.plusDays(25), "Bridge", "A", "B", 700),
                        claim("claim-3"),
                        new EnforcementDetermined(DAY, EnforcementMethod.CONTINUED, null, null, "Order.")));
    }

    private static List<TransferEvent> ordinary() {
        return story(
                transferred(),
                List.of(
                        new DetentionReviewScheduled(
                                DAY, Side.RECEIVING, Period.ofMonths(3), DAY.plusMonths(3), "Note 1"),
                        new DetentionReviewRecorded(DAY, DAY.plusMonths(3), "Good."),
                        new DetentionReviewMissed(DAY, Side.RECEIVING, DAY.plusMonths(6), "Note 1"),
                        new ReleaseDateSet(DAY, DAY.plusYears(2)),
                        new ReportSubmitted(DAY, ReportKind.PERIODIC, LocalDate.of(2026, 9, 27), "In custody."),
                        new SpecialReportRequested(DAY, "Where?"),
                        new SpecialReportRequested(DAY, "How?"),
                        new ReportSubmitted(DAY, ReportKind.SPECIAL, null, "There."),
                        new SpecialityConsentRequested(DAY, "Fraud"),
                        new SpecialityConsentGranted(DAY, "Fraud"),
                        new SpecialityConsentRequested(DAY, "Theft"),
                        new EscapeNotified(DAY, true),
                        new ReportSubmitted(DAY, ReportKind.SPECIAL, null, "So."),
                        new Recaptured(DAY, "Border"),
                        new ConditionsClaimAnswered(DAY, "claim-3", ClaimOutcome.REMEDIED, "Done."),
                        new TreatyCeasedToApply(DAY, "US-MX-1976", DAY, true, true),
                        new TreatyCeasedToApply(DAY, "US-MX-1976", DAY, true, false),
                        new SentenceCompleted(DAY, null)));
    }

    private static List<TransferEvent> annulled() {
        return story(
                transferred(),
                List.of(
                        new SpecialReportRequested(DAY, "Where?"),
                        new TransferAnnulled(DAY, "Court", "Coerced.", DAY.plusDays(10), DAY.plusDays(30)),
                        paper("ANNULMENT_NOTICE", false),
                        new ReturnRequested(DAY)));
    }

    static DeadlineMissed missed(OpenStep step, LocalDate on) {
        return new DeadlineMissed(
                on, step.step(), step.side(), step.subject(), Objects.requireNonNull(step.dueOn()), step.cite());
    }
}
