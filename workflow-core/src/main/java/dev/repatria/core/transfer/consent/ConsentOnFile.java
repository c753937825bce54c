package dev.repatria.core.transfer.consent;

import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Refusal;
import java.util.Optional;

/** Written consent, by the person or, where the person cannot consent alone, by a representative. */
public final class ConsentOnFile {

    private ConsentOnFile() {}

    /** The refusal while consent is needed and missing; a ground without consent takes its place. */
    public static Optional<Refusal> missing(Matter matter) {
        var law = matter.registeredLaw();
        if (given(matter.state()) || !law.consentRequired().value() || NonConsentGrounds.any(matter)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "consent.missing",
                law.consentRequired().cite(),
                representativeNeeded(matter.state())
                        ? "The person cannot consent alone; the consent of a representative is not on file."
                        : "The written consent of the person is not on file."));
    }

    /** Whether consent that counts is on file; one that was found wanting at a hearing no longer does. */
    public static boolean given(CaseState state) {
        return state.has(ConsentGiven.class);
    }

    /** Whether the verifying officer found that the person cannot consent alone; who is able again consents anew and is heard again. */
    public static boolean representativeNeeded(CaseState state) {
        return state.has(ConsentNotVerified.class, finding -> finding.defect() == ConsentDefect.INCAPABLE);
    }
}
