package dev.repatria.app.screening;

import dev.repatria.api.screening.Explanation;
import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A past verdict worked out again today.
 *
 * @param on the day whose facts and law count
 * @param version the version of the profile that the case kept then
 * @param recorded the verdict in the log
 * @param reproduced whether today's result is that verdict with the same outcome of every condition
 * @param differences where it is not
 * @param result today's result, with every finding and the overlays used
 * @param inputs the stored facts
 */
record AssessmentExplained(
        long position,
        LocalDate on,
        String instrument,
        String version,
        Verdict recorded,
        boolean reproduced,
        List<FindingChange> differences,
        InstrumentResult result,
        ScreeningRequest inputs) {

    static AssessmentExplained of(RecordedAssessment past, Explanation today) {
        return new AssessmentExplained(
                past.position(),
                past.on(),
                past.instrument(),
                past.version(),
                past.verdict(),
                today.reproduced(),
                today.differences(),
                today.result(),
                past.inputs());
    }
}
