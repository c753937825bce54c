package dev.repatria.core.transfer.transmission;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.APPROVED_S;
import static dev.repatria.api.transfer.Stage.AWAITING_R;
import static dev.repatria.api.transfer.Stage.RECEIVING_REVIEW;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.transmission.AcknowledgeReceipt;
import dev.repatria.api.transfer.transmission.AnswerPartialRecognition;
import dev.repatria.api.transfer.transmission.ProposePartialRecognition;
import dev.repatria.api.transfer.transmission.RequestFurtherDocuments;
import dev.repatria.api.transfer.transmission.TransmitRequest;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.consent.ConsentOnFile;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.transfer.screening.Reexamination;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows 19 to 21 and 24: the request goes to the receiving State, which asks, proposes and answers. */
public final class TransmissionRules {

    private static final Citation ROW = new Citation("State table", "rows 19 to 21");

    private TransmissionRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(TransmitRequest.class, "row 19")
                        .in(APPROVED_S)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(ConsentOnFile::missing)
                        .when(TransmissionRules::papersMissing)
                        .decides((matter, asked) -> Outcome.of(new RequestTransmitted(asked.on(), asked.channel()))
                                .under(matter.registeredLaw()
                                        .statesThatMayRequest()
                                        .cite())),
                command(AcknowledgeReceipt.class, "row 20")
                        .in(AWAITING_R)
                        .by(RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(TransmissionRules::received),
                command(RequestFurtherDocuments.class, "row 21")
                        .in(RECEIVING_REVIEW)
                        .by(RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides((matter, asked) ->
                                Outcome.of(new DocumentsRequested(asked.on(), asked.kinds(), asked.reason()))),
                command(ProposePartialRecognition.class, "row 24")
                        .in(RECEIVING_REVIEW)
                        .by(RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(PartialRecognition::notProvided)
                        .when(PartialRecognition::alreadyProposed)
                        .decides(PartialRecognition::propose),
                command(AnswerPartialRecognition.class, "row 24")
                        .in(RECEIVING_REVIEW)
                        .by(SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(PartialRecognition::notProposed)
                        .decides(PartialRecognition::answer));
    }

    private static Outcome received(Matter matter, AcknowledgeReceipt asked) {
        List<TransferEvent> events = new ArrayList<>();
        events.add(new RequestReceived(asked.on(), asked.stateReference()));
        Reexamination.atReceipt(matter, asked.on()).ifPresent(again -> events.add(again.answer()));
        return Outcome.of(events).under(ROW);
    }

    private static Optional<Refusal> papersMissing(Matter matter) {
        return FileOfPapers.of(matter.state())
                .missing(matter.registeredLaw(), RequiredDocument.When.TRANSMISSION)
                .stream()
                .findFirst()
                .map(paper -> new Refusal(
                        "document.missing",
                        paper.cite(),
                        "The request needs " + (paper.certified() ? "a certified " : "a ") + paper.kind()
                                + " on the file."));
    }
}
