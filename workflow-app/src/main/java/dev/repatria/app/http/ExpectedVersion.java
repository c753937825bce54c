package dev.repatria.app.http;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The version of a case that a caller has seen, from {@code If-Match}.
 *
 * @param version how many events the case had; empty when the caller does not mind
 */
record ExpectedVersion(OptionalInt version) {

    private static final Pattern QUOTED = Pattern.compile("\"(\\d{1,9})\"");

    static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return new ExpectedVersion(OptionalInt.empty());
        }
        var match = QUOTED.matcher(header);
        if (!match.matches()) {
            throw new Problem(ProblemType.BAD_REQUEST, "If-Match must be a version in quotes, like \"3\"")
                    .with("field", HttpHeaders.IF_MATCH);
        }
        return new ExpectedVersion(OptionalInt.of(Integer.parseInt(match.group(1))));
    }

    /** Refuses when the case has another version. */
    void requireEqual(int actual) {
        if (version.isPresent() && version.getAsInt() != actual) {
            throw new Problem(
                            ProblemType.STALE_VERSION, "the case has version " + actual + ", not " + version.getAsInt())
                    .with("version", actual)
                    .withHeader(HttpHeaders.ETAG, "\"" + actual + "\"");
        }
    }
}
