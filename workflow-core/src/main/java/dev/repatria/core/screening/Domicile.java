package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Presence;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.DomicileBar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person has not settled in the sentencing State.
 *
 * <p>Where the law says it: {@code link.domicileBar} of a profile, for example US–Mexico 1976 Art. II(3), IX(4): at least five years of
 * presence with the intent to stay. Years in custody build no domicile unless a profile says so.
 */
final class Domicile implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var bar = law.rules().link().domicileBar();
        var years = bar.years();
        return years == null ? List.of() : List.of(examine(facts, bar, years));
    }

    private static Finding examine(Facts facts, DomicileBar bar, Cited<Integer> years) {
        var until = measuredOn(facts, bar);
        var stays = Stays.of(counted(facts, bar), until, facts.asOf());
        var draft = Draft.of(Code.DOMICILE, facts, years)
                .using("years", years.value())
                .using("measuredOn", until);
        var enough = stays.reaching(years.value());
        if (enough.isPresent()) {
            var stay = enough.get();
            return draft.using("from", stay.from())
                    .using("threshold", stay.from().plusYears(years.value()))
                    .fail(years.value() + " years of presence with intent to stay from " + stay.from()
                            + " were reached on " + stay.from().plusYears(years.value()) + ", not after " + stay.to()
                            + ".");
        }
        return stays.reachingTogether(years.value())
                ? draft.unknown("Several stays with breaks make up " + years.value() + " years by " + until
                        + "; the law on file does not say whether they count together.")
                : draft.pass("By " + until + " the person had not been present for " + years.value() + " years"
                        + words(bar) + ".");
    }

    private static LocalDate measuredOn(Facts facts, DomicileBar bar) {
        var point = bar.measuredAt();
        var date = point == null ? null : facts.dateOf(point.value());
        // Without a date of that point the stays speak for themselves: their time in custody is marked.
        return date == null || date.isAfter(facts.asOf()) ? facts.asOf() : date;
    }

    private static List<Presence> counted(Facts facts, DomicileBar bar) {
        return facts.person().presence().stream()
                .filter(stay -> stay.state().equals(facts.sentencing()))
                .filter(stay -> stay.intentToStay() || !holds(bar.intentRequired()))
                .filter(stay -> !stay.custody() || holds(bar.custodyCounts()))
                .toList();
    }

    private static boolean holds(@Nullable Cited<Boolean> rule) {
        return rule != null && rule.value();
    }

    private static String words(DomicileBar bar) {
        return holds(bar.intentRequired()) ? " with intent to stay" : "";
    }
}
