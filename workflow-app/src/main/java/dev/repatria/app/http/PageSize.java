package dev.repatria.app.http;

/**
 * How many rows a page may have, from {@code ?limit=}.
 *
 * @param rows at least one, at most {@code repatria.limits.page}
 */
public record PageSize(int rows) {

    static final String PARAMETER = "limit";

    private static final int DEFAULT = 50;

    static PageSize standard(int largest) {
        return new PageSize(Math.min(DEFAULT, largest));
    }

    static PageSize of(String text, int largest) {
        try {
            var rows = Integer.parseInt(text);
            if (rows >= 1 && rows <= largest) {
                return new PageSize(rows);
            }
        } catch (NumberFormatException e) {
            throw outOfRange(largest);
        }
        throw outOfRange(largest);
    }

    private static Problem outOfRange(int largest) {
        return new Problem(ProblemType.INVALID_VALUE, PARAMETER + ": must be a number from 1 to " + largest)
                .with("field", PARAMETER);
    }
}
