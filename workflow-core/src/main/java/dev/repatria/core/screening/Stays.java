package dev.repatria.core.screening;

import dev.repatria.api.screening.Presence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of presence up to a day, joined where one follows the other without a break. */
record Stays(List<Stay> stretches) {

    /** One unbroken stretch, both days included. */
    record Stay(LocalDate from, LocalDate to) {}

    static Stays of(List<Presence> presence, LocalDate until, LocalDate known) {
        var joined = new ArrayList<Stay>();
        presence.stream()
                .filter(stay -> !stay.from().isAfter(until))
                .sorted(Comparator.comparing(Presence::from))
                .map(stay -> new Stay(stay.from(), earlier(end(stay, known), until)))
                .forEach(stay -> join(joined, stay));
        return new Stays(List.copyOf(joined));
    }

    /** The first stretch that reaches that many years, counted forward. */
    Optional<Stay> reaching(int years) {
        return stretches.stream()
                .filter(stay -> !stay.from().plusYears(years).isAfter(stay.to()))
                .findFirst();
    }

    /** Whether all stretches together reach that many years: the breaks put the day off. */
    boolean reachingTogether(int years) {
        if (stretches.size() < 2) {
            return false;
        }
        var breaks = 0L;
        for (var next = 1; next < stretches.size(); next++) {
            breaks += ChronoUnit.DAYS.between(
                            stretches.get(next - 1).to(), stretches.get(next).from())
                    - 1;
        }
        var last = stretches.get(stretches.size() - 1).to();
        return !stretches.get(0).from().plusYears(years).plusDays(breaks).isAfter(last);
    }

    private static LocalDate end(Presence stay, LocalDate known) {
        var to = stay.to();
        return to == null ? known : earlier(to, known);
    }

    private static void join(List<Stay> joined, Stay next) {
        var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last == null || next.from().isAfter(last.to().plusDays(1))) {
            joined.add(next);
        } else if (next.to().isAfter(last.to())) {
            joined.set(joined.size() - 1, new Stay(last.from(), next.to()));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
