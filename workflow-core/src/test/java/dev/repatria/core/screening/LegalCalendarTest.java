package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.State;
import dev.repatria.core.treaty.RestDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private static final RestDays WEEKENDS_LATER =
            new RestDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2024, 5, 27)));

    @ParameterizedTest(name = "{0} + {1} reaches {2}: {3}")
    @CsvSource({
        "2024-01-15, P6M, 2024-07-15, true",
        "2024-01-16, P6M, 2024-07-15, false",
        "2023-08-31, P6M, 2024-02-29, true",
        "2023-08-31, P6M, 2024-02-28, false",
        "2022-08-31, P6M, 2023-02-28, true",
        "2022-08-29, P6M, 2023-02-28, true",
        "2022-09-01, P6M, 2023-02-28, false",
        "2024-02-29, P1Y, 2025-02-28, true",
        "2024-02-29, P1Y, 2025-02-27, false",
        "2023-02-28, P1Y, 2024-02-28, true",
        "2024-03-31, P12M, 2025-03-31, true",
        "2024-03-31, P12M, 2025-03-30, false",
    })
    void a_period_is_counted_forward_and_its_last_day_is_enough(
            LocalDate reference, Period period, LocalDate lastDay, boolean enough) {
        assertThat(LegalCalendar.runs(reference, period, lastDay)).isEqualTo(enough);
    }

    @Test
    void counting_back_from_the_end_would_give_another_answer() {
        var end = LocalDate.of(2024, 2, 29);
        var petition = LocalDate.of(2023, 8, 31);

        assertThat(LegalCalendar.runs(petition, Period.ofMonths(6), end)).isTrue();
        assertThat(petition.isAfter(end.minusMonths(6))).isTrue();
    }

    @ParameterizedTest(name = "{0} before {1} is {2}")
    @CsvSource({
        "P6M, 2024-07-15, 2024-01-15",
        "P6M, 2024-02-29, 2023-08-31",
        "P6M, 2023-02-28, 2022-08-31",
        "P6M, 2024-08-31, 2024-02-29",
        "P6M, 2024-08-28, 2024-02-28",
        "P1Y, 2025-02-28, 2024-02-29",
        "P1Y, 2024-02-29, 2023-02-28",
        "P90D, 2024-03-31, 2024-01-01",
    })
    void the_latest_reference_is_found_by_counting_forward(Period period, LocalDate lastDay, LocalDate latest) {
        assertThat(LegalCalendar.latestReference(period, lastDay)).isEqualTo(latest);
    }

    @Test
    void the_day_after_the_latest_reference_is_always_too_late() {
        var random = new Random(7);
        for (var run = 0; run < 2_000; run++) {
            var lastDay = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            var period = Period.of(random.nextInt(3), random.nextInt(24), random.nextInt(40));
            var latest = LegalCalendar.latestReference(period, lastDay);

            assertThat(LegalCalendar.runs(latest, period, lastDay)).isTrue();
            assertThat(LegalCalendar.runs(latest.plusDays(1), period, lastDay)).isFalse();
        }
    }

    @ParameterizedTest(name = "{1} from {0} ends on {2}")
    @CsvSource({
        "2020-02-01, P12M, 2021-01-31",
        "2020-02-29, P12M, 2021-02-27",
        "2020-01-31, P1M, 2020-02-28",
        "2020-01-01, P30D, 2020-01-30",
        "2020-01-01, P1M10D, 2020-02-10",
    })
    void a_term_ends_the_day_before_its_period_is_over(LocalDate from, Period length, LocalDate lastDay) {
        assertThat(LegalCalendar.lastDay(from, length)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{1} from {0} is due on {2}, with rest days on {3}")
    @CsvSource({
        "2024-05-01, P10D, 2024-05-11, 2024-05-13",
        "2024-05-01, P11D, 2024-05-12, 2024-05-13",
        "2024-05-01, P24D, 2024-05-25, 2024-05-28",
        "2024-05-01, P26D, 2024-05-27, 2024-05-28",
        "2024-05-01, P2D, 2024-05-03, 2024-05-03",
        "2024-01-31, P1M, 2024-02-29, 2024-02-29",
    })
    void the_trigger_is_day_zero_and_only_a_rule_of_the_profile_moves_the_due_day(
            LocalDate trigger, Period period, LocalDate plain, LocalDate shifted) {
        assertThat(LegalCalendar.due(trigger, period, RestDays.NONE)).isEqualTo(plain);
        assertThat(LegalCalendar.due(trigger, period, WEEKENDS_LATER)).isEqualTo(shifted);
    }

    @Test
    void a_profile_moves_a_due_day_only_where_it_says_so() {
        var saturday = LocalDate.of(2024, 5, 25);

        assertThat(restDays("calendar: {weekend: [SATURDAY, SUNDAY], holidays: [2024-05-27], shift: NEXT_WORKING_DAY}")
                        .shift(saturday))
                .isEqualTo("2024-05-28");
        assertThat(restDays("calendar: {weekend: [SATURDAY, SUNDAY], shift: NEXT_WORKING_DAY}")
                        .shift(saturday))
                .isEqualTo("2024-05-27");
        assertThat(restDays("calendar: {holidays: [2024-05-25], shift: NEXT_WORKING_DAY}")
                        .shift(saturday))
                .isEqualTo("2024-05-26");
        assertThat(restDays("calendar: {weekend: [SATURDAY, SUNDAY], shift: NONE}")
                        .shift(saturday))
                .isEqualTo(saturday);
        assertThat(restDays("calendar: {weekend: [SATURDAY, SUNDAY]}").shift(saturday))
                .isEqualTo(saturday);
        assertThat(restDays("minServed: {rule: NONE}")).isEqualTo(RestDays.NONE);
    }

    private static RestDays restDays(String group) {
        var profile = Trial.of(group).book().profiles().get(0);
        return profile.provisions(State.of("AA"), State.of("BB"), Trial.TODAY)
                .calendar()
                .restDays();
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> new RestDays(Set.of(DayOfWeek.values()), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("working day");
    }

    @ParameterizedTest(name = "after {0} the next report is due on {1}")
    @CsvSource({
        "2024-08-31, 2025-02-28",
        "2025-02-27, 2025-02-28",
        "2025-02-28, 2025-08-31",
        "2025-08-31, 2026-02-28",
        "2020-01-01, 2025-02-28",
    })
    void every_due_day_of_a_recurring_duty_is_counted_from_the_start(LocalDate after, LocalDate next) {
        var start = LocalDate.of(2024, 8, 31);

        assertThat(LegalCalendar.nextDue(start, Period.ofMonths(6), after, RestDays.NONE))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1M"})
    void an_interval_must_be_longer_than_nothing(Period interval) {
        var day = LocalDate.of(2024, 1, 1);

        assertThatThrownBy(() -> LegalCalendar.nextDue(day, interval, day, RestDays.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_act_has_the_local_date_of_its_place() {
        var act = Instant.parse("2024-03-01T03:30:00Z");

        assertThat(LegalCalendar.dateOf(act, ZoneId.of("America/Mexico_City"))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(LegalCalendar.dateOf(act, ZoneId.of("Europe/Madrid"))).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void a_due_day_is_over_when_it_is_over_at_the_place_of_the_act() {
        var due = LocalDate.of(2024, 2, 29);

        assertThat(LegalCalendar.endOf(due, ZoneId.of("America/Mexico_City")))
                .isEqualTo(Instant.parse("2024-03-01T06:00:00Z"));
        assertThat(LegalCalendar.endOf(due, ZoneId.of("Asia/Bangkok")))
                .isEqualTo(Instant.parse("2024-02-29T17:00:00Z"));
    }

    @Test
    void both_days_of_a_stretch_count() {
        var day = LocalDate.of(2024, 2, 29);

        assertThat(LegalCalendar.daysIn(day, day)).isOne();
        assertThat(LegalCalendar.daysIn(day, day.plusDays(1))).isEqualTo(2);
        assertThat(LegalCalendar.daysIn(day, day.minusDays(1))).isZero();
        assertThat(LegalCalendar.daysIn(day, day.minusDays(9))).isZero();
    }
}
