package dev.repatria.core.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of condition, in the order in which findings are listed. */
final class Conditions {

    /** What must hold before anything else is asked. */
    private static final Condition BINDING = new BindingTreaty();

    private static final Condition SCOPE = new Scope();

    private static final List<Condition> SUBSTANCE = List.of(
            new Initiation(),
            new Nationality(),
            new Domicile(),
            new DualCriminality(),
            new ExcludedOffence(),
            new ExcludedSentence(),
            new Finality(),
            new PendingProceedings(),
            new ThirdStateExtradition(),
            new RemainingTerm(),
            new FixedDuration(),
            new MinimumServed(),
            new Financial(),
            new PersonsConsent(),
            new NonConsentRoute(),
            new PersonsOpinion(),
            new FederalUnitConsent(),
            new DualNational(),
            new SubstituteConsent());

    private Conditions() {}

    /** Whether the instrument applies at all; the first that fails ends the screening of that instrument. */
    static List<Finding> applicability(Facts facts, Law treaty) {
        var inForce = BINDING.examine(facts, treaty);
        return inForce.stream().anyMatch(finding -> finding.outcome() == Outcome.FAIL)
                ? inForce
                : Stream.concat(inForce.stream(), SCOPE.examine(facts, treaty).stream())
                        .toList();
    }

    /** Every finding of every layer, treaty first; where the treaty is silent and a statute speaks, the statute alone is listed. */
    static List<Finding> substance(Facts facts, List<Law> layers) {
        var findings =
                layers.stream().flatMap(law -> examine(SUBSTANCE, facts, law)).toList();
        var byStatute = findings.stream()
                .filter(finding -> finding.layer() == Layer.DOMESTIC_LAW)
                .map(Finding::condition)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !(finding.cite().equals(Law.NOT_ON_FILE) && byStatute.contains(finding.condition())))
                .toList();
    }

    private static Stream<Finding> examine(List<Condition> conditions, Facts facts, Law law) {
        return conditions.stream().flatMap(condition -> condition.examine(facts, law).stream());
    }
}
