package dev.repatria.app.http;

import java.util.OptionalLong;

/**
 * How far the views must have read the log before a query is answered.
 *
 * <p>A caller that has just sent a command asks for the position of its answer, as {@code ?atLeast=} or as the header {@code
 * Repatria-Position}, and so reads its own writes.
 *
 * @param position the position; empty when whatever is there will do
 */
public record AtLeast(OptionalLong position) {

    static final String PARAMETER = "atLeast";
    static final String HEADER = "Repatria-Position";

    static AtLeast of(String text) {
        try {
            return new AtLeast(OptionalLong.of(Long.parseUnsignedLong(text)));
        } catch (NumberFormatException e) {
            throw new Problem(ProblemType.INVALID_VALUE, PARAMETER + ": must be a position of the log")
                    .with("field", PARAMETER);
        }
    }
}
