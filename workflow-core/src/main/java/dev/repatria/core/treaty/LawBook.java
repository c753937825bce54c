package dev.repatria.core.treaty;

import dev.repatria.api.State;
import java.util.List;
import java.util.Optional;

/** The profiles and overlays known to the engine at one moment, by id and version. */
public interface LawBook {

    /** The law of one instrument in its given version between two States; empty when either is unknown to it. */
    Optional<ApplicableLaw> law(String instrument, String version, State sentencing, State receiving);

    /** The version of an instrument that a new case pins; empty when there is none or it is retired. */
    Optional<String> currentVersion(String instrument);

    /** Ids of the instruments that both States are party to, in order of preference. */
    List<String> instrumentsBetween(State sentencing, State receiving);
}
