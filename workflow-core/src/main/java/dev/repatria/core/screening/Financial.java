package dev.repatria.core.screening;

import dev.repatria.api.screening.FinancialKind;
import dev.repatria.api.screening.FinancialObligation;
import dev.repatria.api.screening.Finding;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.FinancialRule;
import dev.repatria.core.treaty.profile.FinancialRule.Fines;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is owed under the judgment does not stand in the way.
 *
 * <p>Where the law says it: {@code financial} of a profile, for example Italy–Brazil 2008 Art. 3; 28 CFR 527.44 for a committed fine; the
 * practice of the United Kingdom for confiscation orders.
 */
final class Financial implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().financial();
        return Stream.of(fines(facts, rule), confiscation(facts, rule), committedFine(facts, rule))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Finding fines(Facts facts, FinancialRule rule) {
        var fines = rule.finesMustBePaid();
        if (fines == null) {
            return null;
        }
        if (fines.value() == Fines.NO) {
            return draft(facts, fines).pass("What is owed need not be paid before a transfer.");
        }
        var unable = fines.value() == Fines.UNLESS_UNABLE;
        return owed(facts, owed -> owed.kind() != FinancialKind.CONFISCATION && !(unable && isUnable(owed)))
                ? draft(facts, fines).using("outstanding", true).failForNow(words(unable))
                : draft(facts, fines)
                        .pass("Everything that must be paid has been paid"
                                + (unable ? " or the person is wholly unable to pay." : "."));
    }

    private static String words(boolean unable) {
        return "A fine or compensation is outstanding"
                + (unable ? " and the person is not shown to be wholly unable to pay." : ".");
    }

    private static @Nullable Finding confiscation(Facts facts, FinancialRule rule) {
        var bars = rule.unpaidConfiscationBars();
        if (bars == null || !bars.value()) {
            return null;
        }
        return owed(facts, owed -> owed.kind() == FinancialKind.CONFISCATION)
                ? draft(facts, bars).using("outstanding", true).failForNow("A confiscation order is outstanding.")
                : draft(facts, bars).pass("No confiscation order is outstanding.");
    }

    private static @Nullable Finding committedFine(Facts facts, FinancialRule rule) {
        var leave = rule.unpaidFineNeedsLeave();
        if (leave == null || !leave.value()) {
            return null;
        }
        return owed(facts, owed -> owed.kind() == FinancialKind.FINE && Boolean.TRUE.equals(owed.defaultTermSet()))
                ? draft(facts, leave)
                        .using("outstanding", true)
                        .unknown("A committed fine is outstanding; the leave of the sentencing court must be on file.")
                : draft(facts, leave).pass("No committed fine is outstanding.");
    }

    private static Draft draft(Facts facts, Cited<?> rule) {
        return Draft.of(Code.FINANCIAL, facts, rule);
    }

    private static boolean owed(Facts facts, Predicate<FinancialObligation> which) {
        return facts.request().financial().stream()
                .filter(FinancialObligation::outstanding)
                .anyMatch(which);
    }

    private static boolean isUnable(FinancialObligation owed) {
        return Boolean.TRUE.equals(owed.unableToPay());
    }
}
