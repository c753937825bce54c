package dev.repatria.core.screening;

import dev.repatria.core.treaty.RestDays;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a profile and the stretches in which its clock stands still.
 *
 * @param trigger the day of the act that starts the clock, day 0
 * @param period the time that the profile gives
 * @param restDays what becomes of weekends and holidays
 */
public record Deadline(LocalDate trigger, Period period, RestDays restDays) {

    /**
     * A stretch in which the clock stands still.
     *
     * @param from the day on which the clock stops
     * @param until the day on which it goes on; absent while it stands still
     */
    public record Pause(LocalDate from, @Nullable LocalDate until) {

        /** Refuses a pause that ends before it begins. */
        public Pause {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a pause cannot end before it begins");
            }
        }
    }

    /** The due day without any pause. */
    public LocalDate due() {
        return LegalCalendar.due(trigger, period, restDays);
    }

    /**
     * The due day after these pauses, empty while one of them is open.
     *
     * <p>Each pause moves the due day by the days from its first day to the day the clock goes on. Days that two pauses share count
     * once; a pause that begins after the deadline has run out moves nothing.
     */
    public Optional<LocalDate> dueAfter(List<Pause> pauses) {
        var due = LegalCalendar.threshold(trigger, period);
        var counted = trigger;
        var inOrder = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (var pause : inOrder) {
            var from = later(pause.from(), counted);
            var until = pause.until();
            if (from.isAfter(due)) {
                break;
            }
            if (until == null) {
                return Optional.empty();
            }
            if (until.isAfter(from)) {
                due = due.plusDays(ChronoUnit.DAYS.between(from, until));
                counted = until;
            }
        }
        return Optional.of(restDays.shift(due));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
