package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentenced person of a case. */
public record Person(
        String personId,
        @PersonalData String name,
        @PersonalData @Nullable LocalDate birthDate,
        @PersonalData List<State> nationalities) {

    /** Refuses missing values and copies its lists. */
    public Person {
        Require.text(personId, "personId");
        Require.text(name, "name");
        nationalities = Require.list(nationalities);
    }
}
