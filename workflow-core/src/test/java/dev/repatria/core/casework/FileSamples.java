package dev.repatria.core.casework;

import dev.repatria.api.Side;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Flight;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.ClosureReason;
import dev.repatria.api.transfer.DutyClaim;
import dev.repatria.api.transfer.DutyKind;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.RelayRejectionReason;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.facts.AttachDocument;
import dev.repatria.api.transfer.facts.CorrectFact;
import dev.repatria.api.transfer.facts.RecordFacts;
import dev.repatria.api.transfer.facts.RequestInformation;
import dev.repatria.api.transfer.facts.SupplyInformation;
import dev.repatria.api.transfer.intake.AssignOfficer;
import dev.repatria.api.transfer.intake.ForwardExpressionOfInterest;
import dev.repatria.api.transfer.intake.RecordExpressionOfInterest;
import dev.repatria.api.transfer.intake.RejectRelay;
import dev.repatria.api.transfer.intake.SelectInstrument;
import dev.repatria.api.transfer.intake.SubmitTransferRequest;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.api.transfer.screening.CloseCase;
import dev.repatria.api.transfer.screening.ReopenCase;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Content for the commands of intake, facts and screening. */
final class FileSamples {

    private FileSamples() {}

    static Map<Class<?>, Function<Samples.Now, Stream<? extends TransferCommand>>> all() {
        return Map.ofEntries(
                Map.entry(
                        RecordExpressionOfInterest.class,
                        now -> Stream.of(
                                now.acts().wish(),
                                now.acts()
                                        .wish(new DutyClaim(
                                                DutyKind.PERIODIC_REVIEW_BEFORE_TRANSFER,
                                                "A review every six months.",
                                                "US-MX-1976",
                                                "Art. V(6)",
                                                Period.ofMonths(6))))),
                Map.entry(
                        ForwardExpressionOfInterest.class,
                        now -> Stream.of(new ForwardExpressionOfInterest(
                                Dossier.ID,
                                now.on(),
                                now.file().authority(Side.RECEIVING),
                                now.file().authority(Side.SENTENCING),
                                Channel.DIPLOMATIC))),
                Map.entry(
                        RejectRelay.class,
                        now -> Stream.of(new RejectRelay(
                                Dossier.ID,
                                now.on(),
                                RelayRejectionReason.DUPLICATE,
                                "Already on file.",
                                now.file().authority(Side.SENTENCING)))),
                Map.entry(SubmitTransferRequest.class, FileSamples::requests),
                Map.entry(SelectInstrument.class, FileSamples::instruments),
                Map.entry(
                        AssignOfficer.class,
                        now -> Stream.of(new AssignOfficer(
                                Dossier.ID, now.on(), now.file().authority(Side.SENTENCING), "Officer One"))),
                Map.entry(
                        RecordFacts.class,
                        now -> facts(now).map(facts -> new RecordFacts(Dossier.ID, now.on(), facts, List.of()))),
                Map.entry(
                        CorrectFact.class,
                        now -> facts(now)
                                .map(facts ->
                                        new CorrectFact(Dossier.ID, now.on(), facts, "A slip of the pen.", List.of()))),
                Map.entry(AttachDocument.class, FileSamples::papers),
                Map.entry(
                        RequestInformation.class,
                        now -> now.sides().stream()
                                .map(side -> new RequestInformation(Dossier.ID, now.on(), side, "Which court?"))),
                Map.entry(
                        SupplyInformation.class,
                        now -> Stream.of(new SupplyInformation(Dossier.ID, now.on(), "The first.", List.of()))),
                Map.entry(AssessEligibility.class, FileSamples::assessments),
                Map.entry(
                        ReopenCase.class, now -> Stream.of(new ReopenCase(Dossier.ID, now.on(), "The appeal ended."))),
                Map.entry(
                        CloseCase.class,
                        now -> Stream.of(
                                new CloseCase(Dossier.ID, now.on(), ClosureReason.NOT_PURSUED, "Nobody pursues it."))));
    }

    private static Stream<SubmitTransferRequest> requests(Samples.Now now) {
        var acts = now.acts();
        var instruments = now.file()
                .laws()
                .instrumentsBetween(
                        now.file().state(Side.SENTENCING), now.file().state(Side.RECEIVING));
        return Stream.concat(
                now.sides().stream()
                        .flatMap(to -> Stream.of(
                                acts.petition(Initiator.PERSON, AuthorityToAct.PERSONAL, to, Court.FEDERAL),
                                acts.petition(
                                        Initiator.REPRESENTATIVE, AuthorityToAct.POWER_OF_ATTORNEY, to, Court.STATE))),
                instruments.stream().flatMap(id -> now.sides().stream().map(side -> acts.request(side, id))));
    }

    private static Stream<SelectInstrument> instruments(Samples.Now now) {
        return now
                .file()
                .laws()
                .instrumentsBetween(
                        now.file().state(Side.SENTENCING), now.file().state(Side.RECEIVING))
                .stream()
                .map(id -> new SelectInstrument(Dossier.ID, now.on(), id, "It binds both States."));
    }

    private static Stream<CaseFacts> facts(Samples.Now now) {
        var sentence = new SentenceFacts(
                SentenceKind.FIXED, Acts.END, List.of(), List.of(), List.of(), null, null, null, null, null, null);
        return Stream.of(
                new CaseFacts(null, null, null, null, null, null, null, true, null),
                new CaseFacts(null, null, sentence, null, null, null, null, null, null),
                new CaseFacts(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Flight(now.on().minusDays(9), false, true)));
    }

    private static Stream<AttachDocument> papers(Samples.Now now) {
        return Stream.of("JUDGMENT", "SENTENCE_STATEMENT", "CERTIFICATE", "NOTICE_TO_PERSON", "MEDICAL_REPORT")
                .map(kind -> now.acts().paper(now.fresh(kind), kind, kind.equals("MEDICAL_REPORT")));
    }

    private static Stream<AssessEligibility> assessments(Samples.Now now) {
        return Stream.of(
                now.acts().assess(),
                new AssessEligibility(Dossier.ID, now.on(), EligibilityDecision.ELIGIBLE, "As the registry says."),
                new AssessEligibility(Dossier.ID, now.on(), EligibilityDecision.INELIGIBLE, "As the registry says."));
    }
}
