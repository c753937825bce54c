package dev.repatria.core.transfer.review;

import dev.repatria.api.Citation;
import dev.repatria.api.screening.Court;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.SubnationalConsentRefused;
import dev.repatria.api.transfer.review.RecordSubnationalDecision;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Parties;
import dev.repatria.core.transfer.Refusal;
import java.util.Objects;
import java.util.Optional;

/** A person sentenced by the court of a federal unit needs that unit's consent where the instrument says so. */
public final class SubnationalGate {

    private static final Citation ROW = new Citation("State table", "row 14");

    private SubnationalGate() {}

    /** Where the law asks for a consent that is not yet on file. */
    public static Optional<Citation> missing(Matter matter) {
        return needed(matter).filter(cite -> !matter.state().has(SubnationalConsentGiven.class));
    }

    static Optional<Citation> needed(Matter matter) {
        return matter.registeredLaw()
                .subnationalConsent()
                .filter(rule -> rule.value() && court(matter.state()) == Court.STATE)
                .map(rule -> rule.cite());
    }

    /** The court that sentenced, by the facts on file or else by the petition or request. */
    public static Court court(CaseState state) {
        var sentence = state.facts().sentence();
        var onFile = sentence == null ? null : sentence.court();
        return Objects.requireNonNullElseGet(onFile, () -> Parties.court(state).orElse(Court.FEDERAL));
    }

    static Optional<Refusal> notCalledFor(Matter matter) {
        return needed(matter).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "subnational.not-called-for", ROW, "The sentence is not one of a court of a federal unit."));
    }

    static Outcome record(Matter matter, RecordSubnationalDecision asked) {
        var cite = needed(matter).orElse(ROW);
        if (asked.given()) {
            return Outcome.of(new SubnationalConsentGiven(asked.on(), asked.unit()))
                    .under(cite);
        }
        if (asked.reasons() == null) {
            return Outcome.refuse(
                    "refusal.reasons-required", ROW, "A refusal of the federal unit is recorded with its reasons.");
        }
        return Outcome.of(new SubnationalConsentRefused(asked.on(), asked.unit(), asked.reasons()))
                .under(cite);
    }
}
