package dev.repatria.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.operations.ProcessorReading.Segment;
import dev.repatria.app.operations.ProcessorReading.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorVerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RUNNING   | true  | 1  | 1  | 0   | 9    | up",
                "REPLAYING | true  | 1  | 1  | 400 | 9000 | up",
                "RUNNING   | true  | 21 | 1  | 0   | 0    | down",
                "RUNNING   | true  | 1  | 26 | 26  | 9    | down",
                "RUNNING   | true  | 1  | 26 | 24  | 9    | up",
                "RUNNING   | true  | 1  | 24 | 400 | 9    | up",
                "RUNNING   | true  | 1  | 26 | 400 | 0    | up",
                "STOPPED   | true  | 1  | 1  | 0   | 0    | down",
                "ERROR     | true  | 1  | 1  | 0   | 0    | down",
                "RUNNING   | false | -  | -  | 0   | 0    | down",
                "RUNNING   | true  | -  | -  | 400 | 9    | up",
            })
    void a_processor_is_up_only_while_it_is_heard_and_moves(
            Status status,
            boolean claimed,
            @Nullable Integer silence,
            @Nullable Integer standstill,
            double lagSeconds,
            long behind,
            String verdict) {
        var segment = new Segment(
                0, claimed ? "node" : null, claimed, false, 10000 - behind, seconds(silence), seconds(standstill));
        var reading = new ProcessorReading(
                "p", status, true, 10000, 10000 - behind, behind, lagSeconds, 0, null, List.of(segment));

        assertThat(ProcessorVerdict.whyDown(reading).isPresent()).isEqualTo(verdict.equals("down"));
    }

    private static @Nullable Duration seconds(@Nullable Integer number) {
        return number == null ? null : Duration.ofSeconds(number);
    }
}
