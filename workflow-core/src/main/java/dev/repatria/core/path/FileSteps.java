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
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.TreatyEnd;
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
                : Stream.of(claims(matter), questions(matter), notices(matter), afterTreatyEnd(matter))
                        .flatMap(steps -> steps);
    }

    private static Stream<OpenStep> claims(Matter matter) {
        var holder = holder(matter.state());
        return Claims.open(matter.state()).stream()
                .map(claim -> Steps.of(
                        PathStep.ANSWER_CONDITIONS_CLAIM,
                        holder,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        claim.claimId(),
                        null,
                        claim.standards().get(0)));
    }

    private static Stream<OpenStep> afterTreatyEnd(Matter matter) {
        return TreatyEnd.undecided(matter.state())
                ? Stream.of(Steps.of(
                        PathStep.DECIDE_AFTER_TREATY_END, Side.SENTENCING, Role.TREATY_ADMINISTRATOR, TreatyEnd.ROW))
                : Stream.of();
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
        return IntStream.rangeClosed(told(matter.state()) + 1, decisions(matter.state()))
                .mapToObj(number -> Steps.of(
                        PathStep.NOTICE_TO_PERSON,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        "decision " + number,
                        null,
                        duty.get().cite()));
    }

    /** The side that holds the person and so answers for the conditions. */
    static Side holder(CaseState state) {
        return state.stage().filter(Stage::isAfterTransfer).isPresent() ? Side.RECEIVING : Side.SENTENCING;
    }

    /** Number of decisions of both States; one that was overtaken since was still one that the person must be told of. */
    static int decisions(CaseState state) {
        return DECISIONS.stream().mapToInt(state::times).sum();
    }

    /** Number of decisions of which the person was told. */
    static int told(CaseState state) {
        return (int) state.all(DocumentAttached.class).stream()
                .filter(paper -> paper.document().kind().equals(NOTICE_TO_PERSON))
                .count();
    }
}
