package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.core.screening.Deadline.Pause;
import dev.repatria.core.treaty.RestDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate RECEIPT = LocalDate.of(2024, 1, 1);
    private static final Deadline NINETY_DAYS = new Deadline(RECEIPT, Period.ofDays(90), RestDays.NONE);

    @Test
    void without_a_pause_it_is_due_after_its_period() {
        assertThat(NINETY_DAYS.due()).isEqualTo("2024-03-31");
        assertThat(NINETY_DAYS.dueAfter(List.of())).hasValue(LocalDate.of(2024, 3, 31));
    }

    @Test
    void a_pause_moves_the_due_day_by_its_length() {
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2024-01-11", "2024-01-31"))))
                .hasValue(LocalDate.of(2024, 4, 20));
    }

    @Test
    void a_pause_that_ends_on_its_first_day_moves_nothing() {
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2024-01-11", "2024-01-11"))))
                .hasValue(NINETY_DAYS.due());
    }

    @Test
    void while_a_pause_is_open_nothing_is_due() {
        assertThat(NINETY_DAYS.dueAfter(List.of(new Pause(LocalDate.of(2024, 1, 11), null))))
                .isEmpty();
    }

    @Test
    void a_pause_may_begin_on_the_due_day_but_not_later() {
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2024-03-31", "2024-04-05"))))
                .hasValue(LocalDate.of(2024, 4, 5));
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2024-04-01", "2024-04-05"))))
                .hasValue(LocalDate.of(2024, 3, 31));
        assertThat(NINETY_DAYS.dueAfter(List.of(new Pause(LocalDate.of(2024, 4, 1), null))))
                .hasValue(LocalDate.of(2024, 3, 31));
    }

    @Test
    void a_second_pause_counts_when_the_first_has_kept_the_deadline_alive() {
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2024-04-05", "2024-04-15"), pause("2024-03-01", "2024-03-11"))))
                .hasValue(LocalDate.of(2024, 4, 20));
    }

    @Test
    void days_that_two_pauses_share_count_once() {
        assertThat(NINETY_DAYS.dueAfter(List.of(
                        pause("2024-01-11", "2024-01-21"),
                        pause("2024-01-16", "2024-01-26"),
                        pause("2024-01-12", "2024-01-13"))))
                .hasValue(LocalDate.of(2024, 4, 15));
    }

    @Test
    void a_pause_that_began_before_the_clock_counts_from_the_trigger() {
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2023-12-01", "2024-01-06"))))
                .hasValue(LocalDate.of(2024, 4, 5));
        assertThat(NINETY_DAYS.dueAfter(List.of(pause("2023-11-01", "2023-12-01"))))
                .hasValue(NINETY_DAYS.due());
    }

    @Test
    void rest_days_move_the_day_that_the_pauses_leave() {
        var rest = new RestDays(Set.of(DayOfWeek.SUNDAY), Set.of());
        var deadline = new Deadline(RECEIPT, Period.ofDays(90), rest);

        assertThat(deadline.due()).isEqualTo("2024-04-01");
        assertThat(deadline.dueAfter(List.of(pause("2024-01-11", "2024-01-18"))))
                .hasValue(LocalDate.of(2024, 4, 8));
    }

    @Test
    void a_pause_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> pause("2024-01-11", "2024-01-10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it begins");
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until));
    }
}
