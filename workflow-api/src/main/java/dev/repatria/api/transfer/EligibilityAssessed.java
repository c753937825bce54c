package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The conditions were examined on the facts given here; the rules advise, the officer decides.
 *
 * @param law every file of the law that was read; empty when it was recorded before version 2
 */
@StoredAs(name = "EligibilityAssessed", version = 2)
public record EligibilityAssessed(
        LocalDate on,
        boolean binding,
        String instrument,
        String version,
        Verdict verdict,
        EligibilityDecision decision,
        @PersonalData List<Finding> findings,
        @PersonalData ScreeningRequest inputs,
        @PersonalData String reasons,
        List<LawRead> law)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public EligibilityAssessed {
        Require.present(on, "on");
        Require.text(instrument, "instrument");
        Require.text(version, "version");
        Require.present(verdict, "verdict");
        Require.present(decision, "decision");
        findings = Require.list(findings);
        Require.present(inputs, "inputs");
        Require.text(reasons, "reasons");
        law = Require.list(law);
    }
}
