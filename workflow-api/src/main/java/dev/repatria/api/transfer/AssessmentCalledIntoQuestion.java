package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts came to the file with which the binding assessment would have had another verdict; the case stays where it is.
 *
 * @param assessedOn day of the assessment in question
 * @param verdict the verdict that was recorded then
 * @param verdictWithFacts the verdict of that day under the same version with the facts now on file
 * @param differences the conditions that differ
 * @param inputs the facts of that day as they are now on file
 */
@StoredAs(name = "AssessmentCalledIntoQuestion")
public record AssessmentCalledIntoQuestion(
        LocalDate on,
        LocalDate assessedOn,
        String instrument,
        String version,
        Verdict verdict,
        Verdict verdictWithFacts,
        @PersonalData List<FindingChange> differences,
        @PersonalData ScreeningRequest inputs)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public AssessmentCalledIntoQuestion {
        Require.present(on, "on");
        Require.present(assessedOn, "assessedOn");
        Require.text(instrument, "instrument");
        Require.text(version, "version");
        Require.present(verdict, "verdict");
        Require.present(verdictWithFacts, "verdictWithFacts");
        differences = Require.list(differences);
        Require.present(inputs, "inputs");
    }
}
