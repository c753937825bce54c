package dev.repatria.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** The day of the sandbox, which is set forward only when the engine has drawn its conclusions from the day before. */
final class SandboxDay {

    private static final String CLOCK = "/v1/operations/clock";
    private static final String PROCESSORS = "/v1/operations/processors";
    private static final String OPERATOR = "operations";
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final Calls calls;

    SandboxDay(Calls calls) {
        this.calls = calls;
    }

    /** Sets the clock to this instant, unless it is later already. */
    void reach(Instant instant) {
        var now =
                Instant.parse(calls.get(OPERATOR, CLOCK).body().required("now").asString());
        if (now.isBefore(instant)) {
            settle();
            calls.post(
                    OPERATOR,
                    CLOCK,
                    json.createObjectNode().put("to", instant.toString()),
                    UUID.randomUUID().toString());
        }
    }

    /** Waits until every processor has read the whole log. */
    void settle() {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!settled()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("a processor does not reach the end of the log; see " + PROCESSORS);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean settled() {
        return calls.get(OPERATOR, PROCESSORS)
                .body()
                .required("processors")
                .valueStream()
                .allMatch(processor -> processor.required("lagEvents").asLong() == 0);
    }
}
