package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.Fraction;
import dev.repatria.core.treaty.profile.MinimumServedRule;
import dev.repatria.core.treaty.profile.MinimumServedRule.Minimum;
import dev.repatria.core.treaty.profile.ReferencePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the sentence that must be served before a transfer has been served.
 *
 * <p>Where the law says it: {@code minServed} of a profile, for example US–Thailand 1982 Art. II, at the time of transfer. A handover
 * planned too early is a ground that goes away.
 */
final class MinimumServed implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().minServed();
        var which = rule.rule();
        if (which == null) {
            return List.of();
        }
        if (which.value() == Minimum.NONE) {
            return List.of(Draft.of(Code.MINIMUM_SERVED, facts, which).pass("No minimum must have been served."));
        }
        return List.of(examine(facts, rule, which));
    }

    private static Finding examine(Facts facts, MinimumServedRule rule, Cited<Minimum> which) {
        var point = rule.at() == null ? ReferencePoint.TRANSFER : rule.at().value();
        var draft = draft(facts, rule, which)
                .using("formula", rule.formula() == null ? null : rule.formula().value());
        var start = start(facts);
        if (start == null) {
            return draft.unknown("The first day of the sentence is not on file.");
        }
        var threshold = threshold(facts, rule, start);
        if (threshold.isEmpty()) {
            return draft.unknown("The minimum cannot be computed from the profile and the facts on file.");
        }
        return compare(facts, point, draft.using("start", start), threshold.get());
    }

    private static Draft draft(Facts facts, MinimumServedRule rule, Cited<Minimum> which) {
        return Draft.of(Code.MINIMUM_SERVED, facts, which)
                .restingOn(rule.period())
                .restingOn(rule.fraction())
                .restingOn(rule.cap())
                .restingOn(rule.lifeSentence());
    }

    private static Finding compare(Facts facts, ReferencePoint point, Draft draft, LocalDate threshold) {
        draft.using("threshold", threshold);
        if (!threshold.isAfter(facts.asOf())) {
            return draft.pass("The minimum was served by " + threshold + ".");
        }
        var date = facts.dateOf(point);
        if (date == null) {
            return draft.unknown("The minimum is served by " + threshold + "; no date of the " + Wording.point(point)
                    + " is on file.");
        }
        draft.using("reference", date);
        var words = Wording.sentence("the " + Wording.point(point)) + " of " + date;
        return threshold.isAfter(date)
                ? draft.failForNow(words + " is too early: the minimum is served by " + threshold + ".")
                : draft.pass(words + " is not before " + threshold + ", when the minimum is served.");
    }

    private static @Nullable LocalDate start(Facts facts) {
        return facts.sentence().start().orElseGet(() -> facts.dateOf(ReferencePoint.ARREST));
    }

    /** The first day on which the minimum has been served, counted forward from the start. */
    private static Optional<LocalDate> threshold(Facts facts, MinimumServedRule rule, LocalDate start) {
        var life = rule.lifeSentence();
        if (facts.sentenceKind() == SentenceKind.LIFE && life != null) {
            return Optional.of(start.plus(life.value()));
        }
        var period = rule.period();
        if (period != null) {
            return Optional.of(start.plus(period.value()));
        }
        var fraction = rule.fraction();
        var ends = facts.sentence().ends(facts.asOf(), facts.asOf());
        if (fraction == null || ends.size() != 1) {
            return Optional.empty();
        }
        var share = share(fraction.value(), start, ends.get(0));
        var cap = rule.cap();
        return Optional.of(cap != null && start.plus(cap.value()).isBefore(share) ? start.plus(cap.value()) : share);
    }

    private static LocalDate share(Fraction fraction, LocalDate start, LocalDate end) {
        var days = LegalCalendar.daysIn(start, end) * fraction.numerator();
        // A begun day is a day to serve.
        return start.plusDays((days + fraction.denominator() - 1) / fraction.denominator());
    }
}
