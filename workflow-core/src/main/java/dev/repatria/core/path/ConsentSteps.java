package dev.repatria.core.path;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.consent.ConsentOnFile;
import java.util.stream.Stream;

/** The person is told, then heard. */
final class ConsentSteps {

    private ConsentSteps() {}

    static Stream<OpenStep> inform(Matter matter) {
        return Stream.of(Steps.of(
                PathStep.INFORM_PERSON,
                Side.SENTENCING,
                Role.CENTRAL_AUTHORITY_OFFICER,
                matter.registeredLaw().informationDuty()));
    }

    /** Under an instrument that asks for no consent the person is heard instead, before the request is made. */
    static Stream<OpenStep> opinion(Matter matter) {
        return matter
                .law()
                .filter(law -> !law.consentRequired().value() && !matter.state().has(OpinionRecorded.class))
                .flatMap(law -> law.nonConsentBases())
                .map(bases -> Steps.of(
                        PathStep.OPINION_OF_PERSON, Side.SENTENCING, Role.CENTRAL_AUTHORITY_OFFICER, bases.cite()))
                .stream();
    }

    static Stream<OpenStep> verification(Matter matter) {
        var opinion = opinion(matter).toList();
        return opinion.isEmpty() ? hearing(matter) : opinion.stream();
    }

    private static Stream<OpenStep> hearing(Matter matter) {
        var missing = ConsentOnFile.missing(matter);
        if (missing.isPresent()) {
            return Stream.of(Steps.of(
                    PathStep.WRITTEN_CONSENT,
                    Side.SENTENCING,
                    ConsentOnFile.representativeNeeded(matter.state()) ? Role.REPRESENTATIVE : Role.PRISONER,
                    missing.get().cite()));
        }
        var verifies = matter.registeredLaw().consentVerifiedBy();
        return verifies.value().stream()
                .sorted()
                .map(side -> Steps.of(
                        PathStep.CONSENT_HEARING, side, Role.VERIFYING_OFFICER, side.name(), null, verifies.cite()));
    }
}
