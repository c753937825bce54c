package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.transfer.review.SubnationalGate;
import dev.repatria.core.transfer.review.Views;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.stream.Stream;

/** Both governments' reviews, with the consent of a federal unit and the views that one of them waits for. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Stream<OpenStep> sentencing(Matter matter) {
        var views = matter.registeredLaw().viewsPeriod(Side.SENTENCING).map(time -> time.cite());
        var agencies = Views.open(matter.state()).stream()
                .map(open -> Steps.of(
                        PathStep.AGENCY_VIEWS,
                        Side.SENTENCING,
                        Role.PROSECUTION_OPINION,
                        open.agency(),
                        open.dueOn(),
                        views.orElse(new Citation("State table", "rows 12 and 13"))));
        var unit = SubnationalGate.missing(matter).stream()
                .map(cite -> Steps.of(PathStep.SUBNATIONAL_CONSENT, Side.SENTENCING, Role.SUBNATIONAL_AUTHORITY, cite));
        return Stream.of(
                        Stream.of(Steps.of(
                                PathStep.SENTENCING_STATE_REVIEW,
                                Side.SENTENCING,
                                Role.CENTRAL_AUTHORITY_DECIDER,
                                "rows 15 and 16")),
                        unit,
                        agencies)
                .flatMap(steps -> steps);
    }

    static Stream<OpenStep> receiving(Matter matter) {
        var time = matter.registeredLaw().decisionPeriod();
        var due = time.flatMap(period -> matter.state()
                .last(RequestReceived.class)
                .map(received -> matter.registeredLaw().due(received.on(), period)));
        var review = Steps.of(
                PathStep.RECEIVING_STATE_REVIEW,
                Side.RECEIVING,
                Role.CENTRAL_AUTHORITY_DECIDER,
                null,
                due.orElse(null),
                time.map(period -> period.cite()).orElse(new Citation("State table", "rows 22 and 23")));
        return Stream.of(Stream.of(review), papersOfTheInstrument(matter), papers(matter), partial(matter))
                .flatMap(steps -> steps);
    }

    private static Stream<OpenStep> papersOfTheInstrument(Matter matter) {
        return TransmissionSteps.papers(matter, RequiredDocument.When.DECISION);
    }

    private static Stream<OpenStep> papers(Matter matter) {
        var file = FileOfPapers.of(matter.state());
        return matter.state().all(DocumentsRequested.class).stream()
                .flatMap(asked -> asked.kinds().stream())
                .distinct()
                .filter(kind ->
                        file.shared().stream().noneMatch(paper -> paper.kind().equals(kind)))
                .map(kind -> Steps.of(
                        PathStep.SUPPLY_DOCUMENT,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        kind,
                        null,
                        new Citation("State table", "row 21")));
    }

    private static Stream<OpenStep> partial(Matter matter) {
        return matter.state().last(PartialRecognitionProposed.class).stream()
                .map(proposal -> Steps.of(
                        PathStep.ANSWER_PARTIAL_RECOGNITION,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_DECIDER,
                        "row 24"));
    }
}
