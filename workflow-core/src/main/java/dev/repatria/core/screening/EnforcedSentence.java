package dev.repatria.core.screening;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.screening.SentenceRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentence as the receiving State carries it on: never beyond the end under the original sentence, all time served deducted.
 *
 * @param method how the receiving State enforces
 * @param firstDay first day of the original sentence, from which time served is counted
 * @param originalEnd last day under the original sentence; absent when it has none
 * @param length the receiving State's maximum when adapted, the new sentence when converted
 * @param creditDays days of credit of the sentencing State that the receiving State gives as well
 */
public record EnforcedSentence(
        EnforcementMethod method,
        LocalDate firstDay,
        @Nullable LocalDate originalEnd,
        @Nullable Period length,
        int creditDays) {

    /** Refuses an adaptation or conversion without a length. */
    public EnforcedSentence {
        if (method != EnforcementMethod.CONTINUED && length == null) {
            throw new InvalidFacts("/length", "is required when a sentence is adapted or converted");
        }
        if (creditDays < 0) {
            throw new InvalidFacts("/creditDays", "must not be negative");
        }
    }

    /** The last day in the receiving State; empty when neither State's law gives one. */
    public Optional<LocalDate> end() {
        var own = ownEnd();
        if (own == null) {
            return Optional.ofNullable(originalEnd);
        }
        return Optional.of(originalEnd != null && originalEnd.isBefore(own) ? originalEnd : own);
    }

    /** The line of the computation that shows how the end was found. */
    public SentenceRow row() {
        var end = end().orElse(null);
        var days = end == null ? null : Long.valueOf(LegalCalendar.daysIn(firstDay, end));
        return new SentenceRow(SentenceRow.Kind.ENFORCEMENT, label(), firstDay, end, days, rule());
    }

    private @Nullable LocalDate ownEnd() {
        return method == EnforcementMethod.CONTINUED || length == null
                ? null
                : LegalCalendar.lastDay(firstDay, length).minusDays(creditDays);
    }

    private String label() {
        return switch (method) {
            case CONTINUED -> "Sentence continued in the receiving State";
            case ADAPTED -> "Sentence adapted to the receiving State's maximum";
            case CONVERTED -> "Sentence of the receiving State";
        };
    }

    private String rule() {
        var original = originalEnd == null ? "no fixed end under the original sentence" : "original end " + originalEnd;
        var own = ownEnd();
        if (own == null || length == null) {
            return original;
        }
        return "the earlier of " + own + " (" + firstDay + " + " + TermSchedule.words(length) + " - 1 day - "
                + creditDays + " days of credit) and the " + original;
    }
}
