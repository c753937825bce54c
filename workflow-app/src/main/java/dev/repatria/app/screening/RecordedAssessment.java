package dev.repatria.app.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An assessment as the log has it.
 *
 * @param position its place in the log, by which its explanation is asked for
 * @param recordedAt when it was recorded, by the clock of the database
 * @param on the day whose facts and law it was made on
 * @param binding whether it was the officer's assessment, or the rules were only asked
 * @param inputs the facts that it was made on
 * @param law every file of the law that was read; empty when that was not recorded yet
 */
record RecordedAssessment(
        long position,
        Instant recordedAt,
        LocalDate on,
        boolean binding,
        String instrument,
        String version,
        Verdict verdict,
        EligibilityDecision decision,
        String reasons,
        List<Finding> findings,
        ScreeningRequest inputs,
        List<LawRead> law) {

    static RecordedAssessment of(long position, Instant recordedAt, EligibilityAssessed event) {
        return new RecordedAssessment(
                position,
                recordedAt,
                event.on(),
                event.binding(),
                event.instrument(),
                event.version(),
                event.verdict(),
                event.decision(),
                event.reasons(),
                event.findings(),
                event.inputs(),
                event.law());
    }
}
