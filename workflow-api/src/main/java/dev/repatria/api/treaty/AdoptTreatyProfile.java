package dev.repatria.api.treaty;

import dev.repatria.api.Require;

/** Adopts a profile or a new version of it. */
public record AdoptTreatyProfile(String profileId, String content) implements TreatyCommand {

    /** Refuses missing values and copies its lists. */
    public AdoptTreatyProfile {
        Require.text(profileId, "profileId");
        Require.text(content, "content");
    }
}
