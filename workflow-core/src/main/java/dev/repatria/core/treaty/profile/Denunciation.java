package dev.repatria.core.treaty.profile;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The end of an instrument by notice of one party, reckoned by the instrument's own rule.
 *
 * @param notified day on which the other side, or the depositary, received the notice
 * @param effective first day on which the instrument no longer binds
 * @param cite where the rule stands
 * @param confidence whether every value used was read in a source
 * @param reckoning the arithmetic in words
 */
public record Denunciation(
        LocalDate notified, LocalDate effective, Citation cite, Confidence confidence, String reckoning) {

    /** Empty when the profile has no rule from which a day follows. */
    public static Optional<Denunciation> of(TreatyProfile profile, LocalDate notified) {
        var rule = profile.termination();
        var after = rule.effectiveAfter();
        if (after != null) {
            return Optional.of(afterNotice(rule, after, notified));
        }
        var begin = profile.status().inForce();
        var first = rule.initialTerm();
        var renewal = rule.renewal();
        var notice = rule.notice();
        return begin == null || first == null || renewal == null || notice == null
                ? Optional.empty()
                : Optional.of(atEndOfTerm(begin, first, renewal, notice, notified));
    }

    /** Last day on which the instrument binds. */
    public LocalDate lastDay() {
        return effective.minusDays(1);
    }

    private static Denunciation afterNotice(TerminationRule rule, Cited<Period> after, LocalDate notified) {
        var expiry = notified.plus(after.value());
        var first = rule.firstOfMonth();
        if (first == null || !first.value()) {
            var words = "%s from the notice of %s is %s".formatted(after.value(), notified, expiry);
            return new Denunciation(notified, expiry, after.cite(), after.confidence(), words);
        }
        var effective = expiry.withDayOfMonth(1).plusMonths(1);
        var words = "%s from the notice of %s is %s; the month after it begins on %s"
                .formatted(after.value(), notified, expiry, effective);
        return new Denunciation(notified, effective, after.cite(), weakest(after, first), words);
    }

    private static Denunciation atEndOfTerm(
            Cited<LocalDate> begin,
            Cited<Period> first,
            Cited<Period> renewal,
            Cited<Period> notice,
            LocalDate notified) {
        var earliest = notified.plus(notice.value());
        var end = begin.value().plus(first.value());
        // Each term is counted from the first day, so that a term that begins on 29 February does not drift.
        for (var terms = 1; end.isBefore(earliest); terms++) {
            end = begin.value().plus(first.value()).plus(renewal.value().multipliedBy(terms));
        }
        var words = "%s from the notice of %s is %s; the next term to end on or after that day ends on %s"
                .formatted(notice.value(), notified, earliest, end);
        return new Denunciation(notified, end, notice.cite(), weakest(begin, first, renewal, notice), words);
    }

    private static Confidence weakest(Cited<?>... values) {
        return Stream.of(values).allMatch(value -> value.confidence() == Confidence.VERIFIED)
                ? Confidence.VERIFIED
                : Confidence.UNVERIFIED;
    }
}
