package dev.repatria.core.screening;

import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.SubnationalConsent;
import java.util.List;
import java.util.Objects;

/**
 * The federal unit whose court sentenced agrees, where the law asks it.
 *
 * <p>Where the law says it: {@code subnationalConsent} of a profile, for example US–Mexico 1976 Art. IV(5), OAS A-57 Art. V.
 */
final class FederalUnitConsent implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().subnationalConsent().required();
        if (rule == null || !rule.value()) {
            return List.of();
        }
        var draft = Draft.of(Code.SUBNATIONAL_CONSENT, facts, rule).using("court", facts.court());
        if (facts.court() != Court.STATE) {
            return List.of(draft.pass("The sentence is not that of a court of a federal unit."));
        }
        var consent = Objects.requireNonNullElse(facts.request().subnationalConsent(), SubnationalConsent.MISSING);
        draft.using("consent", consent);
        return List.of(
                switch (consent) {
                    case GIVEN -> draft.pass("The federal unit whose court sentenced agrees.");
                    case REFUSED -> draft.fail("The federal unit whose court sentenced refuses.");
                    case MISSING ->
                        draft.unknown("The consent of the federal unit whose court sentenced is not on file.");
                });
    }
}
