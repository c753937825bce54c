package dev.repatria.core.transfer.consent;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.NonConsentBasis;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Grounds on which an instrument goes on without consent; the opinion of the person is recorded instead. */
final class NonConsentGrounds {

    private NonConsentGrounds() {}

    /** Whether the instrument grants a ground whose facts are on file. */
    static boolean any(Matter matter) {
        return granted(matter).stream().anyMatch(basis -> onFile(matter.state(), basis));
    }

    static Optional<Refusal> none(Matter matter) {
        if (any(matter)) {
            return Optional.empty();
        }
        var law = matter.registeredLaw();
        return Optional.of(new Refusal(
                "consent.no-ground-without",
                law.nonConsentBases()
                        .map(bases -> bases.cite())
                        .orElse(law.consentRequired().cite()),
                law.nonConsentBases().isEmpty()
                        ? law.instrument() + " grants no transfer without consent."
                        : "No fact that opens a ground without consent is on file."));
    }

    static Outcome record(Matter matter, RecordOpinion asked) {
        var ground = ground(asked.ground());
        var bases = matter.registeredLaw().nonConsentBases().orElseThrow();
        if (!bases.value().contains(ground) || !onFile(matter.state(), ground)) {
            return Outcome.refuse(
                    "consent.ground-not-on-file",
                    bases.cite(),
                    "The ground " + ground + " is not granted or its facts are not on file.");
        }
        if (asked.status() == OpinionStatus.MISSING) {
            throw new InvalidValue("status", "must say that the opinion was recorded or refused");
        }
        return Outcome.of(new OpinionRecorded(asked.on(), asked.status(), asked.opinion(), ground.name()))
                .under(bases.cite());
    }

    private static NonConsentBasis ground(String name) {
        return Arrays.stream(NonConsentBasis.values())
                .filter(basis -> basis.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidValue("ground", "must be one of " + Arrays.toString(NonConsentBasis.values())));
    }

    private static Set<NonConsentBasis> granted(Matter matter) {
        return matter.registeredLaw()
                .nonConsentBases()
                .map(bases -> bases.value())
                .orElse(Set.of());
    }

    private static boolean onFile(CaseState state, NonConsentBasis basis) {
        return switch (basis) {
            case EXPULSION_ANY -> state.has(ExpulsionOrderRecorded.class);
            case EXPULSION_CONSEQUENTIAL ->
                state.has(ExpulsionOrderRecorded.class, event -> event.order().consequential());
            case FLED, RETURNED -> state.facts().fled() != null;
            case LIVES_THERE -> livesThere(state);
            case NOT_REQUIRED -> true;
        };
    }

    private static boolean livesThere(CaseState state) {
        var person = state.facts().person();
        return person != null && state.receivingState().equals(person.livesIn());
    }
}
