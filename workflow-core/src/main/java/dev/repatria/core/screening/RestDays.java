package dev.repatria.core.screening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What becomes of a due day that falls on a weekend or a holiday; a profile without such a rule has {@link #NONE}.
 *
 * @param weekend days of the week on which no act is due
 * @param holidays dates on which no act is due
 * @param shift where a due day moves
 */
public record RestDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays, Shift shift) {

    /** No due day ever moves. */
    public static final RestDays NONE = new RestDays(Set.of(), Set.of(), Shift.NONE);

    /** Where a due day moves. */
    public enum Shift {
        /** It stays. */
        NONE,
        /** To the next working day. */
        NEXT,
        /** To the last working day before it. */
        PREVIOUS
    }

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
        while (shift != Shift.NONE && rests(due)) {
            due = shift == Shift.NEXT ? due.plusDays(1) : due.minusDays(1);
        }
        return due;
    }

    private boolean rests(LocalDate day) {
        return weekend.contains(day.getDayOfWeek()) || holidays.contains(day);
    }
}
