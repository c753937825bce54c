package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import java.util.List;

/** Where a wish comes from: who voices it, for whom, by what right, and each hand it passed through (domain: full provenance). */
public record Relay(
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String voicedBy,
        String capacity,
        AuthorityToAct authorityToAct,
        boolean personalLetter,
        List<RelayStep> steps) {

    /** Refuses missing values and copies its lists. */
    public Relay {
        Require.text(voicedBy, "voicedBy");
        Require.text(capacity, "capacity");
        Require.present(authorityToAct, "authorityToAct");
        steps = Require.some(steps, "steps");
    }
}
