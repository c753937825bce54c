package dev.repatria.app.http;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.repatria.api.Require;
import dev.repatria.app.SandboxClock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a sandbox, which operators can set forward so that deadlines come due. */
@RestController
@RequestMapping("/v1/operations/clock")
@ConditionalOnProperty("repatria.sandbox.clock")
final class ClockResource {

    private final SandboxClock clock;
    private final Scheduler scheduler;

    ClockResource(SandboxClock clock, Scheduler scheduler) {
        this.clock = clock;
        this.scheduler = scheduler;
    }

    @GetMapping
    Time now() {
        return new Time(clock.instant());
    }

    @PostMapping
    Time move(@RequestBody Move move) {
        if (!clock.moveTo(move.to())) {
            throw new Problem(
                            ProblemType.INVALID_VALUE,
                            "to: lies before the time of the sandbox, which only moves forward")
                    .with("pointer", "/to");
        }
        scheduler.triggerCheckForDueExecutions();
        return now();
    }

    record Move(Instant to) {

        Move {
            Require.present(to, "to");
        }
    }

    record Time(Instant now) {}
}
