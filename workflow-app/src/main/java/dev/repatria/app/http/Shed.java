package dev.repatria.app.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Commands that are sent away unread, each counted. */
@Component
public final class Shed {

    private final Counter busy;
    private final Counter rate;

    /** Counts into this registry, from nought. */
    public Shed(MeterRegistry meters) {
        this.busy = counter(meters, "busy");
        this.rate = counter(meters, "rate");
    }

    private static Counter counter(MeterRegistry meters, String reason) {
        return Counter.builder("transfer.commands.shed")
                .description("Commands that were sent away because the engine was busy or their sender sent too many")
                .tag("reason", reason)
                .register(meters);
    }

    /** To be thrown: the engine has as many as it can take. */
    Problem busy() {
        busy.increment();
        return new Problem(ProblemType.OVERLOADED, "too many commands are at work")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    /** One client sends more than its share. */
    void tooMany() {
        rate.increment();
    }
}
