package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.ReferencePoint;
import dev.repatria.core.treaty.profile.RemainingRule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Enough of the sentence is left to make a transfer worth while.
 *
 * <p>Where the law says it: {@code remaining} of each profile, for example US–Mexico 1976 Art. II(5), ETS 112 Art. 3(1)(c), Framework
 * Decision 2008/909 Art. 9(1)(h). The period is counted forward from the day the instrument names.
 */
final class RemainingTerm implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().remaining();
        var period = rule.period();
        return period == null ? List.of() : List.of(examine(facts, rule, period));
    }

    private static Finding examine(Facts facts, RemainingRule rule, Cited<Period> period) {
        var measuredAt = rule.measuredAt();
        var draft = Draft.of(Code.REMAINING_TERM, facts, period).restingOn(measuredAt);
        if (facts.sentenceKind() == SentenceKind.DEATH) {
            return draft.unknown("A sentence of death has no time that could be left.");
        }
        if (!facts.sentence().hasEndOn(facts.asOf())) {
            return draft.using("sentence", facts.sentenceKind())
                    .pass("The sentence has no fixed end, so at least " + Wording.period(period.value()) + " remain.");
        }
        if (measuredAt == null) {
            return draft.unknown("The profile does not say from which day the time left is counted.");
        }
        var reference = facts.dateOf(measuredAt.value());
        return reference == null
                ? draft.unknown(
                        "No date of the " + Wording.point(measuredAt.value()) + " is on file on " + facts.asOf() + ".")
                : measure(facts, rule, new Measure(measuredAt.value(), reference, period.value()), draft);
    }

    /** What is measured from which day. */
    private record Measure(ReferencePoint point, LocalDate reference, Period period) {

        LocalDate threshold() {
            return LegalCalendar.threshold(reference, period);
        }

        boolean enough(LocalDate end) {
            return LegalCalendar.runs(reference, period, end);
        }

        String words() {
            return Wording.sentence(Wording.period(period)) + " from the " + Wording.point(point) + " of " + reference
                    + " is " + threshold();
        }
    }

    private static Finding measure(Facts facts, RemainingRule rule, Measure measure, Draft draft) {
        var ends = PossibleEnds.of(facts, measure.reference());
        draft.using("reference", measure.reference())
                .using("required", measure.period())
                .using("threshold", measure.threshold());
        if (ends.all().isEmpty()) {
            return draft.unknown("The end of the sentence is not on file.");
        }
        draft.using("endDate", Wording.dates(ends.all()));
        var enough = ends.all().stream().filter(measure::enough).count();
        if (enough == ends.all().size()) {
            return draft.pass(measure.words() + ", not after the " + ends.words() + ".");
        }
        if (Finality.holds(rule.exceptionByAgreement()) && facts.exceptionAgreed()) {
            return draft.using("exceptionAgreed", true)
                    .pass(measure.words() + ", but both States agreed on an exceptional case.");
        }
        return enough > 0
                ? draft.unknown(measure.words() + ", which only some of the possible ends reach: " + ends.words() + ".")
                : draft.unmet(rule.effect(), measure.words() + ", after the " + ends.words() + ".");
    }
}
