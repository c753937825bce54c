package dev.repatria.api.screening;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the conditions ask about the person. */
public record PersonFacts(
        @PersonalData List<State> nationalities,
        Map<String, LocalDate> nationalityAcquired,
        @PersonalData List<Presence> presence,
        List<State> permanentResidentOf,
        List<State> closeTiesTo,
        @Nullable State livesIn,
        @PersonalData @Nullable LocalDate birthDate,
        @Nullable Capacity capacity) {

    /** Copies its lists and refuses what has no meaning. */
    public PersonFacts {
        nationalities = Require.list(nationalities);
        nationalityAcquired = nationalityAcquired == null
                ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(nationalityAcquired));
        presence = Require.list(presence);
        permanentResidentOf = Require.list(permanentResidentOf);
        closeTiesTo = Require.list(closeTiesTo);
    }
}
