package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.OffenceCategory;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.ExcludedOffencesRule;
import java.util.List;
import java.util.Set;

/**
 * No offence is of a kind for which there is no transfer.
 *
 * <p>Where the law says it: {@code excludedOffences} of each profile, for example US–Mexico 1976 Art. II(4), US–Thailand 1982 Art. II;
 * the Italian treaties carve terrorism, genocide and attacks on a Head of State out of political and military offences.
 */
final class ExcludedOffence implements Condition {

    private static final Set<OffenceCategory> CARVED = Set.of(OffenceCategory.POLITICAL, OffenceCategory.MILITARY_PURE);

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().excludedOffences();
        var categories = rule.categories();
        if (categories == null) {
            return List.of();
        }
        if (categories.value().isEmpty() || facts.offences().isEmpty()) {
            return List.of(Draft.of(Code.EXCLUDED_OFFENCE, facts, categories).pass(nothingExcluded(categories)));
        }
        return facts.offences().stream()
                .map(offence -> examine(facts, rule, categories, offence))
                .toList();
    }

    private static String nothingExcluded(Cited<Set<OffenceCategory>> categories) {
        return categories.value().isEmpty()
                ? "No kind of offence is excluded."
                : "No offence of an excluded kind is named.";
    }

    private static Finding examine(
            Facts facts, ExcludedOffencesRule rule, Cited<Set<OffenceCategory>> categories, OffenceFacts offence) {
        var carved = carvedOut(rule, offence);
        var draft = Draft.of(Code.EXCLUDED_OFFENCE, facts, categories)
                .about(offence)
                .using("categories", Wording.list(offence.categories()))
                .using("excluded", Wording.list(categories.value()));
        var hit = offence.categories().stream()
                .filter(categories.value()::contains)
                .filter(category -> !(carved && CARVED.contains(category)))
                .toList();
        if (!hit.isEmpty()) {
            return draft.fail("An offence of the kind " + Wording.list(hit) + " is excluded.");
        }
        return draft.pass(
                carved
                        ? Wording.sentence(Wording.list(offence.carveOuts()))
                                + " is never treated as political or military."
                        : "The offence is of no excluded kind.");
    }

    private static boolean carvedOut(ExcludedOffencesRule rule, OffenceFacts offence) {
        var carveOuts = rule.carveOuts();
        return carveOuts != null && offence.carveOuts().stream().anyMatch(carveOuts.value()::contains);
    }
}
