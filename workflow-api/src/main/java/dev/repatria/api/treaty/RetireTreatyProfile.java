package dev.repatria.api.treaty;

import dev.repatria.api.Require;

/** Retires a profile: no new case may use it. */
public record RetireTreatyProfile(String profileId, String reason) implements TreatyCommand {

    /** Refuses missing values and copies its lists. */
    public RetireTreatyProfile {
        Require.text(profileId, "profileId");
        Require.text(reason, "reason");
    }
}
