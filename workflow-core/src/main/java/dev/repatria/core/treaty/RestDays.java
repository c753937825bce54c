package dev.repatria.core.treaty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which no act is due, so that a due day moves to the next working day; a profile without such a rule has {@link #NONE}.
 *
 * @param weekend days of the week
 * @param holidays single dates
 */
public record RestDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    /** No due day ever moves. */
    public static final RestDays NONE = new RestDays(Set.of(), Set.of());

    /** Refuses a week without a working day. */
    public RestDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week needs a working day");
        }
    }

    /** The day on which the act is due. */
    public LocalDate shift(LocalDate day) {
        var due = day;
        while (weekend.contains(due.getDayOfWeek()) || holidays.contains(due)) {
            due = due.plusDays(1);
        }
        return due;
    }
}
