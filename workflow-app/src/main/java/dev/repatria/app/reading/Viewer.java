package dev.repatria.app.reading;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an actor may see: the cases of its State, or all of them as an auditor; what one State keeps to itself, only that State. */
record Viewer(State country, boolean readsAll, boolean readsNames) {

    static Viewer of(Actor actor) {
        return new Viewer(
                actor.country(),
                actor.roles().contains(Role.AUDITOR),
                !actor.roles().equals(Set.of(Role.TREATY_ADMINISTRATOR)));
    }

    /** The State whose cases it reads; absent for one who reads all. */
    @Nullable
    State onlyOf() {
        return readsAll ? null : country;
    }

    boolean sees(State sentencing, State receiving) {
        return readsAll || country.equals(sentencing) || country.equals(receiving);
    }

    /** Whether it may know what that State keeps to itself; an auditor reads such things in the history as stored. */
    boolean owns(String state) {
        return !readsAll && country.code().equals(state);
    }
}
