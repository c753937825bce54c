package dev.repatria.core.path;

import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline carries: which step of which case was due on which day.
 *
 * @param caseId the case
 * @param step the step
 * @param subject tells steps of one kind apart
 * @param dueOn the last day, local at the responsible authority
 */
public record StepDue(
        String caseId, PathStep step, @Nullable String subject, LocalDate dueOn) {

    static StepDue of(String caseId, OpenStep step, LocalDate dueOn) {
        return new StepDue(caseId, step.step(), step.subject(), dueOn);
    }

    /** Tells this date of a case from every other one. */
    String key() {
        return step + "|" + (subject == null ? "" : subject) + "|" + dueOn;
    }
}
