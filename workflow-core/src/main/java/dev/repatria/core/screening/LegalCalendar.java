package dev.repatria.core.screening;

import dev.repatria.core.treaty.RestDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How this engine counts time; the six rules are written down in {@code docs/reference/screening.md}.
 *
 * <p>No source defines how "six months" are counted, so the rules are a convention of this project, applied everywhere alike.
 */
public final class LegalCalendar {

    private LegalCalendar() {}

    /** The day that lies the period after the reference, counted forward; a day the month does not have becomes its last day. */
    public static LocalDate threshold(LocalDate reference, Period period) {
        return reference.plus(period);
    }

    /** Whether at least the period runs from the reference to the last day; never answered by counting back from the end. */
    public static boolean runs(LocalDate reference, Period period, LocalDate lastDay) {
        return !threshold(reference, period).isAfter(lastDay);
    }

    /** The latest reference from which the period still runs to the last day. */
    public static LocalDate latestReference(Period period, LocalDate lastDay) {
        var latest = lastDay.minus(period);
        // Counting back lands up to three days early at the end of a month, so the answer is found by counting forward.
        while (runs(latest.plusDays(1), period, lastDay)) {
            latest = latest.plusDays(1);
        }
        while (!runs(latest, period, lastDay)) {
            latest = latest.minusDays(1);
        }
        return latest;
    }

    /** The last day of a term that begins on {@code from}. */
    public static LocalDate lastDay(LocalDate from, Period length) {
        return from.plus(length).minusDays(1);
    }

    /** The due day of a deadline: the trigger day is day 0, the due day is included. */
    public static LocalDate due(LocalDate trigger, Period period, RestDays restDays) {
        return restDays.shift(threshold(trigger, period));
    }

    /** The first due day after {@code after} of an obligation that returns at each interval; every due day is counted from the start. */
    public static LocalDate nextDue(LocalDate start, Period interval, LocalDate after, RestDays restDays) {
        if (interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("an interval must be longer than nothing");
        }
        var count = 1;
        var due = due(start, interval, restDays);
        while (!due.isAfter(after)) {
            count++;
            due = due(start, interval.multipliedBy(count), restDays);
        }
        return due;
    }

    /** The date of an act: the local date where it is done. */
    public static LocalDate dateOf(Instant act, ZoneId place) {
        return LocalDate.ofInstant(act, place);
    }

    /** The instant at which a due day is over at the place of the act. */
    public static Instant endOf(LocalDate due, ZoneId place) {
        return due.plusDays(1).atStartOfDay(place).toInstant();
    }

    /** Days from the first to the last day, both included; none when the last lies before the first. */
    public static long daysIn(LocalDate first, LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
