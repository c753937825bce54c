package dev.repatria.app.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that waits for an operator: cases behind a failing event, and deadlines whose step failed. */
final class ParkedWork {

    private final Processors processors;
    private final ParkedCases cases;
    private final ParkedDeadlines deadlines;

    ParkedWork(Processors processors, ParkedCases cases, ParkedDeadlines deadlines) {
        this.processors = processors;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    List<ParkedCase> all() {
        return Stream.concat(cases.all().stream(), deadlines.all().stream()).toList();
    }

    Optional<ParkedCase> find(String processor, String caseId) {
        return processor.equals(ParkedDeadlines.PROCESSOR)
                ? deadlines.all().stream()
                        .filter(parked -> parked.caseId().equals(caseId))
                        .findFirst()
                : cases.find(processor, caseId);
    }

    RetryResult retry(String processor, String caseId) {
        return processor.equals(ParkedDeadlines.PROCESSOR)
                ? RetryResult.handled(deadlines.dueAgain(caseId))
                : processors
                        .named(processor)
                        .map(running -> running.retry(caseId))
                        .orElseThrow(() -> new IllegalStateException("processor " + processor + " does not run here"));
    }

    boolean discard(String processor, String caseId, long position, String reason, String actor) {
        return processors
                .named(processor)
                .map(running -> running.discard(caseId, position, reason, actor))
                .orElse(false);
    }
}
