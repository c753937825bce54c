package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of condition, in the order in which findings are listed. */
final class Conditions {

    /** What must hold before anything else is asked. */
    private static final List<Condition> APPLICABILITY = List.of(new BindingTreaty(), new Scope());

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
        return examine(APPLICABILITY, facts, treaty).toList();
    }

    /** Every finding of every layer, treaty first. */
    static List<Finding> substance(Facts facts, List<Law> layers) {
        return layers.stream().flatMap(law -> examine(SUBSTANCE, facts, law)).toList();
    }

    private static Stream<Finding> examine(List<Condition> conditions, Facts facts, Law law) {
        return conditions.stream().flatMap(condition -> condition.examine(facts, law).stream());
    }
}
