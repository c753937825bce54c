package dev.repatria.app.screening;

import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.AssessmentCalledIntoQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts that came to the file later and called an assessment into question.
 *
 * @param position its place in the log
 * @param on the effective day of the facts
 * @param assessedOn the day of the assessment
 * @param verdict what had been recorded
 * @param verdictWithFacts what it would have been with these facts
 */
record RecordedQuestion(
        long position,
        Instant recordedAt,
        LocalDate on,
        LocalDate assessedOn,
        Verdict verdict,
        Verdict verdictWithFacts,
        List<FindingChange> differences) {

    static RecordedQuestion of(long position, Instant recordedAt, AssessmentCalledIntoQuestion event) {
        return new RecordedQuestion(
                position,
                recordedAt,
                event.on(),
                event.assessedOn(),
                event.verdict(),
                event.verdictWithFacts(),
                event.differences());
    }
}
