package dev.repatria.core.screening;

import dev.repatria.api.screening.Credit;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.screening.SentenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a sentence ends, on the facts that count on a given day.
 *
 * <p>A certified end date holds its credits already. Without one the end is the latest end of the terms, less the credits granted on
 * or before the day of reference.
 *
 * @param sentence the sentence as the sentencing State states it
 */
public record SentenceComputation(SentenceFacts sentence) {

    private static final Set<SentenceKind> WITH_AN_END = Set.of(SentenceKind.FIXED, SentenceKind.SUPERVISION);
    private static final Set<SentenceKind> WITHOUT_FIXED_END = Set.of(SentenceKind.LIFE, SentenceKind.INDETERMINATE);

    /** What the sentence is on that day: a commutation and a fixed term set by then count. */
    public SentenceKind kindOn(LocalDate day) {
        var stated = sentence.kind();
        var imposed = stated == null ? SentenceKind.FIXED : stated;
        var commutedTo = sentence.commutedTo();
        var commuted = sentence.commutedOn();
        var kind = commutedTo != null && commuted != null && !commuted.isAfter(day) ? commutedTo : imposed;
        return WITHOUT_FIXED_END.contains(kind) && fixedTermSetBy(day) ? SentenceKind.FIXED : kind;
    }

    /** Whether the sentence is of a kind that ends on a day fixed in advance. */
    public boolean hasEndOn(LocalDate day) {
        return WITH_AN_END.contains(kindOn(day));
    }

    /** Whether a competent authority gave a sentence without a fixed end such an end on or before that day. */
    boolean fixedTermSetBy(LocalDate day) {
        var setOn = sentence.fixedTermSetOn();
        return setOn != null && !setOn.isAfter(day);
    }

    /**
     * The possible last days, earliest first.
     *
     * @param reference the day on or before which credits must be granted to count
     * @param known the day whose facts say what kind of sentence it is
     */
    public List<LocalDate> ends(LocalDate reference, LocalDate known) {
        if (!hasEndOn(known)) {
            return List.of();
        }
        if (sentence.disputedEndDates().isEmpty()) {
            return certifiedOrComputed(reference).map(List::of).orElseGet(List::of);
        }
        return Stream.concat(certifiedOrComputed(reference).stream(), sentence.disputedEndDates().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The last day if what the conditional term depends on stays undone. */
    public Optional<LocalDate> conditionalEnd(LocalDate end) {
        var extra = sentence.conditionalTerm();
        return extra == null
                ? Optional.empty()
                : Optional.of(
                        LegalCalendar.lastDay(end.plusDays(1), TermSchedule.length(extra.months(), extra.days())));
    }

    /** The first day of the sentence, when its terms give it. */
    public Optional<LocalDate> start() {
        return schedule().map(TermSchedule::start);
    }

    /** Days of credit that count on the day of reference. */
    public long creditDays(LocalDate reference) {
        return sentence.credits().stream()
                .filter(credit -> counts(credit, reference))
                .mapToLong(Credit::days)
                .sum();
    }

    static boolean counts(Credit credit, LocalDate reference) {
        return !credit.grantedOn().isAfter(reference);
    }

    /** The computation as a table, with time served and time left on that day. */
    public SentenceTable on(LocalDate day) {
        return new SentenceRows(this, day).table();
    }

    Optional<TermSchedule> schedule() {
        return sentence.terms().isEmpty() ? Optional.empty() : Optional.of(TermSchedule.of(sentence.terms()));
    }

    Optional<LocalDate> certifiedOrComputed(LocalDate reference) {
        var certified = sentence.endDate();
        return certified != null
                ? Optional.of(certified)
                : schedule().map(TermSchedule::end).map(end -> end.minusDays(creditDays(reference)));
    }
}
