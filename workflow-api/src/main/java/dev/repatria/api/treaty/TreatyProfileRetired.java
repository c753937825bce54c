package dev.repatria.api.treaty;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;

/** A treaty profile no longer serves new cases; running cases keep their version. */
@StoredAs(name = "TreatyProfileRetired")
public record TreatyProfileRetired(String profileId, String version, String reason) implements TreatyEvent {

    /** Refuses missing values and copies its lists. */
    public TreatyProfileRetired {
        Require.text(profileId, "profileId");
        Require.text(version, "version");
        Require.text(reason, "reason");
    }
}
