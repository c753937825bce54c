package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.EnforcementMethod;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnforcedSentenceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    @ParameterizedTest(name = "{0}, original end {1}, {2}, {3} days of credit: {4}")
    @CsvSource({
        "CONTINUED, 2029-12-31, , 0, 2029-12-31",
        "CONTINUED, 2029-12-31, P60M, 0, 2029-12-31",
        "ADAPTED, 2029-12-31, P60M, 0, 2024-12-31",
        "ADAPTED, 2029-12-31, P60M, 10, 2024-12-21",
        "ADAPTED, 2029-12-31, P120M, 0, 2029-12-31",
        "ADAPTED, 2029-12-30, P120M, 0, 2029-12-30",
        "ADAPTED, 2029-12-31, P240M, 0, 2029-12-31",
        "ADAPTED, , P240M, 0, 2039-12-31",
        "CONVERTED, 2029-12-31, P36M, 0, 2022-12-31",
        "CONVERTED, 2029-12-31, P240M, 0, 2029-12-31",
    })
    void the_receiving_state_never_goes_past_the_original_end(
            EnforcementMethod method,
            @Nullable LocalDate originalEnd,
            @Nullable Period length,
            int credit,
            LocalDate end) {
        var enforced = new EnforcedSentence(method, FIRST_DAY, originalEnd, length, credit);

        assertThat(enforced.end()).hasValue(end);
        assertThat(enforced.row().to()).isEqualTo(end);
        assertThat(enforced.row().days()).isEqualTo(LegalCalendar.daysIn(FIRST_DAY, end));
    }

    @Test
    void a_sentence_for_life_continued_has_no_end() {
        var enforced = new EnforcedSentence(EnforcementMethod.CONTINUED, FIRST_DAY, null, null, 0);

        assertThat(enforced.end()).isEmpty();
        assertThat(enforced.row().days()).isNull();
        assertThat(enforced.row().rule()).isEqualTo("no fixed end under the original sentence");
    }

    @Test
    void the_row_shows_the_arithmetic() {
        var enforced = new EnforcedSentence(
                EnforcementMethod.ADAPTED, FIRST_DAY, LocalDate.of(2029, 12, 31), Period.ofYears(5), 10);

        assertThat(enforced.row().label()).isEqualTo("Sentence adapted to the receiving State's maximum");
        assertThat(enforced.row().rule())
                .isEqualTo("the earlier of 2024-12-21 (2020-01-01 + 60 months - 1 day - 10 days of credit)"
                        + " and the original end 2029-12-31");
    }

    @ParameterizedTest
    @CsvSource({"ADAPTED", "CONVERTED"})
    void adaptation_and_conversion_need_a_length(EnforcementMethod method) {
        assertThatThrownBy(() -> new EnforcedSentence(method, FIRST_DAY, null, null, 0))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("/length");
    }

    @Test
    void credit_is_never_negative() {
        assertThatThrownBy(() -> new EnforcedSentence(EnforcementMethod.CONTINUED, FIRST_DAY, null, null, -1))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("/creditDays");
    }
}
