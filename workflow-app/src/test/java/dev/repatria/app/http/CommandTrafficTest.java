package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CommandTrafficTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CommandTraffic traffic = new CommandTraffic(meters);

    @Test
    void commands_of_a_client_that_sends_too_many_are_counted_as_sent_away_and_others_are_not() {
        traffic.answered(429);
        traffic.answered(429);
        traffic.answered(201);
        traffic.answered(503);

        assertThat(meters.get("transfer.commands.shed")
                        .tag("reason", "rate")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("transfer.commands.answers")
                        .tag("status", "429")
                        .counter()
                        .count())
                .isEqualTo(2);
    }
}
