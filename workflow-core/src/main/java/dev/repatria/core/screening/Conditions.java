package dev.repatria.core.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Outcome;
import java.util.ArrayList;
import java.util.List;

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
        var findings = new ArrayList<>(BINDING.examine(facts, treaty));
        if (findings.stream().noneMatch(finding -> finding.outcome() == Outcome.FAIL)) {
            findings.addAll(SCOPE.examine(facts, treaty));
        }
        return findings;
    }

    /** Every finding of these layers; those of statutes and policies are the same under every instrument. */
    static List<Finding> substance(Facts facts, List<Law> layers) {
        var findings = new ArrayList<Finding>();
        for (var law : layers) {
            for (var condition : SUBSTANCE) {
                findings.addAll(condition.examine(facts, law));
            }
        }
        return findings;
    }

    /** Treaty first; where the treaty is silent and a statute speaks, the statute alone is listed. */
    static List<Finding> together(List<Finding> treaty, List<Finding> domestic) {
        var findings = new ArrayList<Finding>();
        for (var finding : treaty) {
            if (!finding.cite().equals(Law.NOT_ON_FILE) || !isByStatute(finding.condition(), domestic)) {
                findings.add(finding);
            }
        }
        findings.addAll(domestic);
        return findings;
    }

    private static boolean isByStatute(String condition, List<Finding> domestic) {
        return domestic.stream()
                .anyMatch(finding -> finding.layer() == Layer.DOMESTIC_LAW
                        && finding.condition().equals(condition));
    }
}
