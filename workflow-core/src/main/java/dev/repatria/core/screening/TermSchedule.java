package dev.repatria.core.screening;

import dev.repatria.api.screening.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a sentence laid out in time: concurrent ones from their start, consecutive ones from the day after the one before. */
record TermSchedule(List<Laid> terms) {

    /** One term with its first and last day, and how they were found. */
    record Laid(Term term, LocalDate from, LocalDate to, String rule) {}

    static TermSchedule of(List<Term> terms) {
        var laid = new ArrayList<Laid>();
        for (var index = 0; index < terms.size(); index++) {
            laid.add(lay(terms, index));
        }
        return new TermSchedule(List.copyOf(laid));
    }

    LocalDate start() {
        return terms.stream().map(Laid::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate end() {
        return terms.stream().map(Laid::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Laid lay(List<Term> terms, int index) {
        var chain = chainOf(terms, index);
        var first = chain.get(chain.size() - 1);
        var start = terms.get(first).start();
        if (start == null) {
            throw new InvalidFacts(pointer(first) + "/start", "is required for a term that does not follow another");
        }
        var from = start;
        for (var link = chain.size() - 1; link > 0; link--) {
            from = LegalCalendar.lastDay(from, length(terms.get(chain.get(link))))
                    .plusDays(1);
        }
        var term = terms.get(index);
        var length = length(term);
        return new Laid(term, from, LegalCalendar.lastDay(from, length), rule(term.after(), from, length));
    }

    /** The term and those before it, back to the one with a start of its own. */
    private static List<Integer> chainOf(List<Term> terms, int index) {
        var chain = new ArrayList<Integer>();
        var seen = new HashSet<Integer>();
        @Nullable Integer next = index;
        while (next != null) {
            chain.add(next);
            seen.add(next);
            var after = terms.get(next).after();
            if (after != null && (after < 0 || after >= terms.size())) {
                throw new InvalidFacts(pointer(next) + "/after", "there is no term with the index " + after);
            }
            if (after != null && seen.contains(after)) {
                throw new InvalidFacts(pointer(next) + "/after", "the terms follow each other in a circle");
            }
            next = after;
        }
        return chain;
    }

    static Period length(Term term) {
        return length(term.months(), term.days());
    }

    static Period length(@Nullable Integer months, @Nullable Integer days) {
        return Period.of(0, months == null ? 0 : months, days == null ? 0 : days);
    }

    private static String rule(@Nullable Integer after, LocalDate from, Period length) {
        var begins = after == null ? from.toString() : from + " (the day after term " + (after + 1) + ")";
        return begins + " + " + words(length) + " - 1 day";
    }

    static String words(Period length) {
        var months = counted(length.toTotalMonths(), "month");
        var days = counted(length.get(ChronoUnit.DAYS), "day");
        if (length.get(ChronoUnit.DAYS) == 0) {
            return months;
        }
        return length.toTotalMonths() == 0 ? days : months + " and " + days;
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String pointer(int index) {
        return "/sentence/terms/" + index;
    }
}
