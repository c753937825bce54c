package dev.repatria.core.transfer.facts;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.transfer.Stage.RECEIVING_REVIEW;
import static dev.repatria.api.transfer.Stage.SCREENING;
import static dev.repatria.api.transfer.Stage.SENTENCING_REVIEW;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.FactCorrected;
import dev.repatria.api.transfer.FactsRecorded;
import dev.repatria.api.transfer.InformationRequested;
import dev.repatria.api.transfer.InformationSupplied;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.api.transfer.facts.AttachDocument;
import dev.repatria.api.transfer.facts.CorrectFact;
import dev.repatria.api.transfer.facts.RecordFacts;
import dev.repatria.api.transfer.facts.RequestInformation;
import dev.repatria.api.transfer.facts.SupplyInformation;
import dev.repatria.core.screening.FactsCheck;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.Stages;
import dev.repatria.core.transfer.enforcement.Mercy;
import dev.repatria.core.transfer.screening.LateFacts;
import java.util.List;
import java.util.Optional;

/** Row 7 and the file: facts, corrections, papers, questions and answers. */
public final class FactRules {

    private static final Citation ROW = new Citation("State table", "row 7");

    private FactRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RecordFacts.class, "all rows: facts")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, PRISON_CASE_MANAGER, CONSULAR_OFFICER, COURT_REGISTRY)
                        .decides(FactRules::record),
                command(CorrectFact.class, "all rows: facts")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, PRISON_CASE_MANAGER, COURT_REGISTRY)
                        .when(FactRules::nothingToCorrect)
                        .decides(FactRules::correct),
                command(AttachDocument.class, "all rows: source documents")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, PRISON_CASE_MANAGER, CONSULAR_OFFICER, COURT_REGISTRY)
                        .decides(FactRules::attach),
                command(RequestInformation.class, "row 7")
                        .in(SCREENING, SENTENCING_REVIEW, RECEIVING_REVIEW)
                        .byEither(CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides((matter, asked) ->
                                Outcome.of(new InformationRequested(asked.on(), asked.askedOf(), asked.question()))),
                command(SupplyInformation.class, "row 7")
                        .in(SCREENING, SENTENCING_REVIEW, RECEIVING_REVIEW)
                        .byEither(CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(FactRules::nothingAsked)
                        .decides((matter, asked) -> Outcome.of(new InformationSupplied(
                                asked.on(), matter.side().orElseThrow(), asked.answer()))));
    }

    private static Outcome record(Matter matter, RecordFacts asked) {
        FactsCheck.check(asked.facts());
        return LateFacts.recorded(matter, new FactsRecorded(asked.on(), asked.facts()));
    }

    private static Outcome correct(Matter matter, CorrectFact asked) {
        FactsCheck.check(asked.facts());
        return LateFacts.recorded(matter, new FactCorrected(asked.on(), asked.facts(), asked.reason()));
    }

    private static Outcome attach(Matter matter, AttachDocument asked) {
        var paper = asked.document();
        if (FileOfPapers.of(matter.state()).holds(paper.id())) {
            return Outcome.refuse(
                    "document.id-taken",
                    new Citation("State table", "all rows: source documents"),
                    "A paper with the id " + paper.id() + " is already on the file.");
        }
        if (paper.kind().equals(Mercy.CONSENT)
                && matter.side().filter(Side.SENTENCING::equals).isEmpty()) {
            return Outcome.refuse(
                    "clemency.consent-of-other-state",
                    new Citation("State table", "row 47"),
                    "The consent to clemency is put on file by the State whose consent it is.");
        }
        return asked.ownerOnly()
                ? Outcome.of(new PrivateDocumentAttached(asked.on(), paper))
                : Outcome.of(new DocumentAttached(asked.on(), paper));
    }

    private static Optional<Refusal> nothingToCorrect(Matter matter) {
        return matter.state().has(FactsRecorded.class)
                ? Optional.empty()
                : Optional.of(new Refusal("facts.none-recorded", ROW, "There are no facts on file to correct."));
    }

    private static Optional<Refusal> nothingAsked(Matter matter) {
        return Questions.openTo(matter.state(), matter.side().orElseThrow()) > 0
                ? Optional.empty()
                : Optional.of(new Refusal("information.not-asked", ROW, "No question to this State is open."));
    }
}
