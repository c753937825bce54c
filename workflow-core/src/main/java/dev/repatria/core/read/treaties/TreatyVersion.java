package dev.repatria.core.read.treaties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One adopted version of a profile or overlay.
 *
 * @param profileId the profile
 * @param version its version
 * @param kind treaty, statute or policy
 * @param title full name
 * @param sha256 digest of the content
 * @param status whether new cases pin it
 * @param reason why it was retired
 * @param adoptedAt when the database took the adoption in
 * @param position place of the adoption in the log
 */
public record TreatyVersion(
        String profileId,
        String version,
        String kind,
        String title,
        String sha256,
        Status status,
        @Nullable String reason,
        Instant adoptedAt,
        long position) {

    /** Whether new cases pin this version. */
    public enum Status {
        /** New cases pin it. */
        CURRENT,
        /** A later version took its place; running cases keep it. */
        SUPERSEDED,
        /** No new case may use the profile; running cases keep it. */
        RETIRED
    }
}
