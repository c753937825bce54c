package dev.repatria.core.screening;

import dev.repatria.api.screening.FinancialObligation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every day on which the sentence may end: as certified or computed, as disputed, and with a conditional term that is still open. */
record PossibleEnds(List<LocalDate> all, String words) {

    static PossibleEnds of(Facts facts, LocalDate reference) {
        var sentence = facts.sentence();
        var ends = sentence.ends(reference, facts.asOf());
        var name = sentence.sentence().endDate() != null ? "certified end " : "computed end ";
        if (ends.size() > 1) {
            name = "disputed ends ";
        }
        var conditional = sentence.sentence().conditionalTerm();
        if (conditional == null || conditionSettled(facts)) {
            return new PossibleEnds(ends, name + Wording.dates(ends));
        }
        var longer = ends.stream()
                .flatMap(end -> sentence.conditionalEnd(end).stream())
                .toList();
        var words =
                name + Wording.dates(ends) + " (" + Wording.dates(longer) + " only if " + conditional.onlyIf() + ")";
        return new PossibleEnds(
                Stream.concat(ends.stream(), longer.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                words);
    }

    /** Everything owed under the judgment has been paid, so nothing is left undone. */
    private static boolean conditionSettled(Facts facts) {
        var owed = facts.request().financial();
        return !owed.isEmpty() && owed.stream().noneMatch(FinancialObligation::outstanding);
    }
}
