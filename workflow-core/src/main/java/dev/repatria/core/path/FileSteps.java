package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.detention.Claims;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.facts.Questions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steps beside the path: questions, claims about conditions, written notice to the person where the instrument owes it. */
final class FileSteps {

    /** Kind of the paper by which the person is told of a decision. */
    static final String NOTICE_TO_PERSON = "NOTICE_TO_PERSON";

    private static final List<Class<? extends TransferEvent>> DECISIONS = List.of(
            SentencingStateApproved.class,
            SentencingStateRefused.class,
            ReceivingStateAccepted.class,
            ReceivingStateRefused.class);

    private FileSteps() {}

    static Stream<OpenStep> any(Matter matter) {
        if (!matter.state().isOpened()) {
            return Stream.of();
        }
        var closed = matter.state().stage().filter(Stage::isTerminal).isPresent();
        return closed
                ? claims(matter)
                : Stream.of(claims(matter), questions(matter), notices(matter)).flatMap(steps -> steps);
    }

    private static Stream<OpenStep> claims(Matter matter) {
        var afterTransfer =
                matter.state().stage().filter(Stage::isAfterTransfer).isPresent();
        var holder = afterTransfer ? Side.RECEIVING : Side.SENTENCING;
        return Claims.open(matter.state()).stream()
                .map(claim -> Steps.of(
                        PathStep.ANSWER_CONDITIONS_CLAIM,
                        holder,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        claim.claimId(),
                        null,
                        claim.standards().get(0)));
    }

    private static Stream<OpenStep> questions(Matter matter) {
        return matter.state().isIn(Stage.SCREENING, Stage.SENTENCING_REVIEW, Stage.RECEIVING_REVIEW)
                ? Stream.of(Side.values())
                        .filter(side -> Questions.openTo(matter.state(), side) > 0)
                        .map(side -> Steps.of(
                                PathStep.SUPPLY_INFORMATION,
                                side,
                                Role.CENTRAL_AUTHORITY_OFFICER,
                                side.name(),
                                null,
                                new Citation("State table", "row 7")))
                : Stream.of();
    }

    private static Stream<OpenStep> notices(Matter matter) {
        var duty = matter.law().flatMap(law -> law.noticeToPerson()).filter(rule -> rule.value());
        if (duty.isEmpty()) {
            return Stream.of();
        }
        // A decision that was overtaken since was still one that the person must be told of.
        var decisions =
                DECISIONS.stream().mapToInt(type -> matter.state().times(type)).sum();
        var told = (int) matter.state().all(DocumentAttached.class).stream()
                .filter(paper -> paper.document().kind().equals(NOTICE_TO_PERSON))
                .count();
        return IntStream.rangeClosed(told + 1, decisions)
                .mapToObj(number -> Steps.of(
                        PathStep.NOTICE_TO_PERSON,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        "decision " + number,
                        null,
                        duty.get().cite()));
    }
}
