package dev.repatria.core.screening;

import dev.repatria.api.screening.SentenceRow;
import dev.repatria.api.screening.SentenceRow.Kind;
import dev.repatria.api.screening.SentenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the computation of one day as the table that a prison officer would recognise. */
final class SentenceRows {

    private final SentenceComputation computation;
    private final LocalDate day;
    private final @Nullable LocalDate start;
    private final List<LocalDate> ends;
    private final List<SentenceRow> rows = new ArrayList<>();

    SentenceRows(SentenceComputation computation, LocalDate day) {
        this.computation = computation;
        this.day = day;
        this.start = computation.start().orElse(null);
        this.ends = computation.ends(day, day);
    }

    SentenceTable table() {
        addTerms();
        addCredits();
        addChanges();
        addEnds();
        var conditionalEnd = addConditionalEnd();
        var served = addServed();
        var left = addLeft();
        return new SentenceTable(day, computation.kindOn(day), start, ends, conditionalEnd, served, left, rows);
    }

    private void addTerms() {
        var laid = computation.schedule().map(TermSchedule::terms).orElse(List.of());
        for (var index = 0; index < laid.size(); index++) {
            var term = laid.get(index);
            var offence = term.term().offence();
            var label = "Term " + (index + 1) + (offence == null ? "" : ": " + offence);
            stretch(Kind.TERM, label, term.from(), term.to(), term.rule());
        }
    }

    private void addCredits() {
        for (var credit : computation.sentence().credits()) {
            var label = "Credit granted on " + credit.grantedOn();
            rows.add(new SentenceRow(
                    Kind.CREDIT, label, null, null, (long) credit.days(), creditRule(credit.grantedOn())));
        }
    }

    private String creditRule(LocalDate grantedOn) {
        if (computation.sentence().endDate() != null) {
            return "held in the certified end date already";
        }
        return grantedOn.isAfter(day) ? "granted after " + day + ": not counted" : "granted by " + day + ": taken off";
    }

    private void addChanges() {
        var sentence = computation.sentence();
        change("Commuted to " + sentence.commutedTo(), sentence.commutedOn());
        change("Fixed term set", sentence.fixedTermSetOn());
    }

    private void change(String label, @Nullable LocalDate on) {
        if (on != null) {
            var rule = on.isAfter(day) ? "after " + day + ": does not count yet" : "counts from " + on;
            rows.add(new SentenceRow(Kind.CHANGE, label, on, on, null, rule));
        }
    }

    private void addEnds() {
        if (!computation.hasEndOn(day)) {
            rows.add(new SentenceRow(Kind.END, "End of the sentence", start, null, null, "no fixed end"));
            return;
        }
        var end = computation.certifiedOrComputed(day);
        end.ifPresent(last -> stretch(Kind.END, "End of the sentence", start, last, endRule()));
        computation.sentence().disputedEndDates().stream()
                .filter(disputed -> !end.map(disputed::equals).orElse(false))
                .forEach(disputed -> stretch(
                        Kind.DISPUTED_END, "Disputed end", start, disputed, "claimed by another official source"));
    }

    private String endRule() {
        if (computation.sentence().endDate() != null) {
            return "certified by the sentencing State";
        }
        var latest = computation.schedule().orElseThrow().end();
        return "latest end of the terms " + latest + " - " + computation.creditDays(day) + " days of credit";
    }

    private @Nullable LocalDate addConditionalEnd() {
        var extra = computation.sentence().conditionalTerm();
        if (extra == null || ends.isEmpty()) {
            return null;
        }
        var end = ends.get(ends.size() - 1);
        var last = computation.conditionalEnd(end).orElseThrow();
        var rule = end.plusDays(1) + " + " + TermSchedule.words(TermSchedule.length(extra.months(), extra.days()))
                + " - 1 day";
        stretch(Kind.CONDITIONAL_END, "Only if " + extra.onlyIf(), end.plusDays(1), last, rule);
        return last;
    }

    private @Nullable Long addServed() {
        if (start == null || ends.size() > 1) {
            return null;
        }
        var last = ends.isEmpty() || day.isBefore(ends.get(0)) ? day : ends.get(0);
        var served = LegalCalendar.daysIn(start, last);
        var rule = "from " + start + " to " + last + ", both days counted";
        rows.add(new SentenceRow(Kind.SERVED, "Served by " + day, start, served == 0 ? start : last, served, rule));
        return served;
    }

    private @Nullable Long addLeft() {
        if (ends.size() != 1) {
            return null;
        }
        var end = ends.get(0);
        var first = start != null && day.isBefore(start) ? start : day.plusDays(1);
        var left = LegalCalendar.daysIn(first, end);
        var rule = left == 0 ? "the sentence has ended" : "from " + first + " to " + end + ", both days counted";
        rows.add(new SentenceRow(
                Kind.LEFT, "Left after " + day, left == 0 ? null : first, left == 0 ? null : end, left, rule));
        return left;
    }

    private void stretch(Kind kind, String label, @Nullable LocalDate from, LocalDate to, String rule) {
        rows.add(new SentenceRow(kind, label, from, to, from == null ? null : LegalCalendar.daysIn(from, to), rule));
    }
}
