package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.RestDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How day deadlines meet weekends and holidays.
 *
 * @param weekend days of the week that are no working days
 * @param holidays single days that are no working days
 * @param shift where a deadline on such a day moves
 */
public record CalendarRule(
        @Nullable Cited<Set<DayOfWeek>> weekend,
        @Nullable Cited<List<LocalDate>> holidays,
        @Nullable Cited<Shift> shift) {

    static CalendarRule read(Block block) {
        return new CalendarRule(
                block.leaf("weekend", Kind.someOf(DayOfWeek.class), "days of the week that are no working days"),
                block.leaf("holidays", Kind.DATES, "single days that are no working days"),
                block.leaf("shift", Kind.oneOf(Shift.class), "where a deadline on such a day moves"));
    }

    /** The days on which no act is due; none unless the profile says that a due day moves. */
    public RestDays restDays() {
        if (shift == null || shift.value() == Shift.NONE) {
            return RestDays.NONE;
        }
        return new RestDays(
                weekend == null ? Set.of() : weekend.value(),
                holidays == null ? Set.of() : Set.copyOf(holidays.value()));
    }

    /** Where a deadline moves. */
    public enum Shift {
        /** It stays. */
        NONE,
        /** To the next working day. */
        NEXT_WORKING_DAY
    }
}
