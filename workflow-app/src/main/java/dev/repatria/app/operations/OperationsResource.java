package dev.repatria.app.operations;

import dev.repatria.api.InvalidValue;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Processors, parked work and rebuilds, for operators. */
@RestController
@RequestMapping("/v1/operations")
final class OperationsResource {

    private final Processors processors;
    private final Readings readings;
    private final ParkedWork work;
    private final Rebuild rebuild;
    private final OperatorLog log;

    OperationsResource(Processors processors, Readings readings, ParkedWork work, Rebuild rebuild, OperatorLog log) {
        this.processors = processors;
        this.readings = readings;
        this.work = work;
        this.rebuild = rebuild;
        this.log = log;
    }

    /** How every event processor stands now. */
    @GetMapping("/processors")
    EngineReading processors() {
        return readings.take();
    }

    /** How one event processor stands now. */
    @GetMapping("/processors/{name}")
    ProcessorReading processor(@PathVariable String name) {
        return readings.take().processor(name).orElseThrow(() -> nothing("processor " + name));
    }

    /** Empties the processor's read model and reads the log again from its start. */
    @PostMapping("/processors/{name}/rebuild")
    ResponseEntity<Void> rebuild(@PathVariable String name, Principal operator) {
        var processor = processors.named(name).orElseThrow(() -> nothing("processor " + name));
        var refusal = rebuild.of(processor);
        log.note(operator.getName(), "rebuild", name, null, refusal.orElse("started"));
        if (refusal.isPresent()) {
            throw new Problem(ProblemType.NOT_REBUILDABLE, name + ": " + refusal.get());
        }
        return ResponseEntity.accepted()
                .location(URI.create("/v1/operations/processors/" + name))
                .build();
    }

    /** Every case that waits for an operator, oldest first; at most 1000. */
    @GetMapping("/parked")
    ParkedList parked() {
        return new ParkedList(work.all());
    }

    /** One case that waits at one processor. */
    @GetMapping("/parked/{processor}/{caseId}")
    ParkedCase parked(@PathVariable String processor, @PathVariable String caseId) {
        return work.find(processor, caseId).orElseThrow(() -> nothing("parked case"));
    }

    /** Handles the waiting events of the case again, in order, until none waits or one fails. */
    @PostMapping("/parked/{processor}/{caseId}/retry")
    RetryResult retry(@PathVariable String processor, @PathVariable String caseId, Principal operator) {
        if (work.find(processor, caseId).isEmpty()) {
            throw nothing("parked case");
        }
        var result = work.retry(processor, caseId);
        log.note(operator.getName(), "retry", processor + "/" + caseId, null, result.outcome());
        return result;
    }

    /** Lets the case go on without the event at this position; the event stays in the log, and who did this and why is kept. */
    @PostMapping("/parked/{processor}/{caseId}/discard")
    RetryResult discard(
            @PathVariable String processor,
            @PathVariable String caseId,
            @RequestBody Discard discard,
            Principal operator) {
        if (discard.reason() == null || discard.reason().isBlank()) {
            throw new InvalidValue("reason", "an event is only discarded for a reason");
        }
        if (!work.discard(processor, caseId, discard.position(), discard.reason(), operator.getName())) {
            throw nothing("event at position " + discard.position() + " at the head of that case");
        }
        var result = work.retry(processor, caseId);
        log.note(operator.getName(), "discard", processor + "/" + caseId, discard.reason(), result.outcome());
        return result;
    }

    private static Problem nothing(String what) {
        return new Problem(ProblemType.NOT_FOUND, "there is no " + what);
    }

    /** Every parked case. */
    record ParkedList(List<ParkedCase> parked) {}

    /**
     * What to discard.
     *
     * @param position the position that the operator has seen at the head
     */
    record Discard(long position, String reason) {}
}
