package dev.repatria.core.treaty.profile;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the receiving State declared for itself, laid over the general text. */
record Declarations(Party receiving) {

    Provisions over(Provisions general) {
        return general.withReceivingState(
                link(general.link()),
                dualCriminality(general.dualCriminality()),
                consent(general.consent()),
                enforcement(general.enforcement()));
    }

    private LinkRule link(LinkRule rule) {
        var more = receiving.nationalIncludes();
        var anyOf = rule.anyOf();
        if (more == null || anyOf == null) {
            return rule;
        }
        var ties = new LinkedHashSet<>(anyOf.value());
        ties.addAll(more.value());
        var united = new Cited<Set<LinkRule.Link>>(Set.copyOf(ties), anyOf.cite(), anyOf.confidence(), anyOf.layer());
        return new LinkRule(united, rule.effect(), rule.dualNational(), rule.domicileBar());
    }

    private DualCriminalityRule dualCriminality(DualCriminalityRule rule) {
        var tests = receiving.testsListedOffences();
        return tests != null && tests.value() ? rule.withoutList() : rule;
    }

    private ConsentRule consent(ConsentRule rule) {
        var not = receiving.optOuts();
        var bases = rule.nonConsentBases();
        if (not == null || bases == null) {
            return rule;
        }
        var left = EnumSet.noneOf(NonConsentBasis.class);
        left.addAll(bases.value());
        left.removeAll(not.value());
        return rule.withNonConsentBases(new Cited<>(Set.copyOf(left), not.cite(), not.confidence(), not.layer()));
    }

    private EnforcementRule enforcement(EnforcementRule rule) {
        @Nullable Cited<Set<EnforcementMethod>> methods = receiving.enforcementMethods();
        return methods == null ? rule : rule.withMethods(methods);
    }
}
