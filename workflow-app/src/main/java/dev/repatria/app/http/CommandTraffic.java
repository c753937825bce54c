package dev.repatria.app.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts how commands are answered over HTTP, and those that are sent away unread. */
@Component
public final class CommandTraffic {

    private final MeterRegistry meters;
    private final Counter busy;
    private final Counter rate;
    private final Map<Integer, Counter> answers = new ConcurrentHashMap<>();

    /** Counts into this registry, from nought. */
    public CommandTraffic(MeterRegistry meters) {
        this.meters = meters;
        this.busy = sentAway("busy");
        this.rate = sentAway("rate");
    }

    private Counter sentAway(String reason) {
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

    /** A command got an answer with this status, whatever part of the engine gave it; 429 says that one client sends more than its share. */
    public void answered(int status) {
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            rate.increment();
        }
        answers.computeIfAbsent(status, this::answer).increment();
    }

    private Counter answer(int status) {
        return Counter.builder("transfer.commands.answers")
                .description("Answers to commands over HTTP")
                .tag("status", String.valueOf(status))
                .register(meters);
    }
}
