package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument says about the person.
 *
 * @param instrument profile id
 * @param version version of the profile
 * @param inForce whether it binds both States on the day of the evaluation
 * @param verdict what follows from the findings
 * @param findings every condition that was examined
 * @param warnings what a person should know although no condition turns on it
 * @param policyBlocks number of policies that stand in the way without changing the verdict
 * @param overlays statutes and policies that were laid over the instrument, each with its version
 * @param law every file that was read for the findings, the instrument first
 */
public record InstrumentResult(
        String instrument,
        @Nullable String version,
        boolean inForce,
        Verdict verdict,
        List<Finding> findings,
        List<String> warnings,
        int policyBlocks,
        List<String> overlays,
        List<LawRead> law) {

    /** Copies its lists and refuses what has no meaning. */
    public InstrumentResult {
        Require.text(instrument, "instrument");
        Require.present(verdict, "verdict");
        findings = Require.list(findings);
        warnings = Require.list(warnings);
        overlays = Require.list(overlays);
        law = Require.list(law);
    }
}
