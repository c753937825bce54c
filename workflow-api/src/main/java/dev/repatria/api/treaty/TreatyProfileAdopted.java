package dev.repatria.api.treaty;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;

/** A treaty profile was adopted, with its whole content and digest. */
@StoredAs(name = "TreatyProfileAdopted")
public record TreatyProfileAdopted(
        String profileId, String version, String kind, String title, String sha256, String content)
        implements TreatyEvent {

    /** Refuses missing values and copies its lists. */
    public TreatyProfileAdopted {
        Require.text(profileId, "profileId");
        Require.text(version, "version");
        Require.text(kind, "kind");
        Require.text(title, "title");
        Require.text(sha256, "sha256");
        Require.text(content, "content");
    }
}
