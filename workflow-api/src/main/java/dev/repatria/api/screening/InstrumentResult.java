package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one instrument says about the person. */
public record InstrumentResult(
        String instrument,
        @Nullable String version,
        boolean inForce,
        Verdict verdict,
        List<Finding> findings,
        List<String> warnings,
        int policyBlocks) {

    /** Copies its lists and refuses what has no meaning. */
    public InstrumentResult {
        Require.text(instrument, "instrument");
        Require.present(verdict, "verdict");
        findings = Require.list(findings);
        warnings = Require.list(warnings);
    }
}
