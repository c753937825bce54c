package dev.repatria.app.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code traceparent} of W3C Trace Context; a malformed one is ignored, as that text asks. */
final class TraceParent {

    static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    static @Nullable String of(@Nullable String header) {
        return header != null && FORM.matcher(header).matches() ? header : null;
    }
}
