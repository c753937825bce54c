package dev.repatria.core.treaty.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Remembers what a file says between two States, because a screening of thousands of persons asks the same again and again.
 *
 * <p>Between two neighbouring days on which some value begins or ends to hold, the answer is the same, so it is kept once per such stretch.
 */
final class Resolution {

    private final NavigableSet<LocalDate> turns;
    private final Map<When, Provisions> known = new ConcurrentHashMap<>();

    private Resolution(NavigableSet<LocalDate> turns) {
        this.turns = turns;
    }

    static Resolution of(List<Value> values) {
        var turns = new TreeSet<LocalDate>();
        turns.add(LocalDate.MIN);
        values.stream().map(Value::marks).flatMap(Resolution::turns).forEach(turns::add);
        return new Resolution(turns);
    }

    Provisions at(When when, Function<When, Provisions> read) {
        return known.computeIfAbsent(new When(when.sentencing(), when.receiving(), turn(when.day())), read);
    }

    /** The first day of the stretch in which that day lies. */
    LocalDate turn(LocalDate day) {
        return Objects.requireNonNull(turns.floor(day));
    }

    private static Stream<LocalDate> turns(Marks marks) {
        return Stream.concat(
                Stream.ofNullable(marks.from()).map(LocalDate::parse),
                Stream.ofNullable(marks.until())
                        .map(until -> LocalDate.parse(until).plusDays(1)));
    }
}
