package dev.repatria.app.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.repatria.api.Citation;
import dev.repatria.api.detention.ClaimOutcome;
import dev.repatria.api.detention.ClaimSubject;
import dev.repatria.api.transfer.ConditionsClaimAnswered;
import dev.repatria.api.transfer.ConditionsClaimRecorded;
import dev.repatria.core.read.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim about conditions of detention, with its answer once there is one.
 *
 * @param standards the standards that it invokes
 * @param state the State whose authority filed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
        String claimId,
        ClaimSubject subject,
        String claimant,
        String description,
        List<String> standards,
        LocalDate recordedOn,
        String state,
        @Nullable AnswerView answer) {

    /** What a State answered. */
    record AnswerView(ClaimOutcome outcome, String answer, LocalDate answeredOn, String state, String authority) {}

    static Stream<ClaimView> of(RecordedEvent recorded, List<RecordedEvent> all) {
        return recorded.event() instanceof ConditionsClaimRecorded claim
                ? Stream.of(new ClaimView(
                        claim.claimId(),
                        claim.subject(),
                        claim.claimant(),
                        claim.description(),
                        claim.standards().stream().map(Citation::toString).toList(),
                        claim.on(),
                        recorded.text("state"),
                        answer(claim.claimId(), all)))
                : Stream.of();
    }

    private static @Nullable AnswerView answer(String claimId, List<RecordedEvent> all) {
        for (var recorded : all) {
            if (recorded.event() instanceof ConditionsClaimAnswered answered
                    && answered.claimId().equals(claimId)) {
                return new AnswerView(
                        answered.outcome(),
                        answered.answer(),
                        answered.on(),
                        recorded.text("state"),
                        recorded.text("authority"));
            }
        }
        return null;
    }
}
