package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "P6M, six months",
        "P1M, one month",
        "P12M, twelve months",
        "P13M, 13 months",
        "P1Y, one year",
        "P2Y1M, two years and one month",
        "P1Y2M3D, one year and two months and three days",
        "P90D, 90 days",
        "P0D, no time",
        "P-1M, -1 months",
    })
    void a_period_is_told_in_words(Period period, String words) {
        assertThat(Wording.period(period)).isEqualTo(words);
    }
}
