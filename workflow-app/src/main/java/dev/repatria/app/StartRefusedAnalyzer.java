package dev.repatria.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason of a refused start instead of a stack trace. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.remedy(), refusal);
    }
}
