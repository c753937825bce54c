package dev.repatria.api.screening;

import dev.repatria.api.Require;

/**
 * A file of the law as it was read: an instrument, a statute or a policy in one version.
 *
 * @param id profile id
 * @param version version of the file
 * @param sha256 digest of its whole text
 */
public record LawRead(String id, String version, String sha256) {

    /** Refuses missing values. */
    public LawRead {
        Require.text(id, "id");
        Require.text(version, "version");
        Require.text(sha256, "sha256");
    }
}
