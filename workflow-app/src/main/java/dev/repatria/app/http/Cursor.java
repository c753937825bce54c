package dev.repatria.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the next page of a list begins: the sort key of the last row of this one, opaque to the caller.
 *
 * @param key the columns that the list is ordered by, in their order
 */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    /** Copies the key. */
    public Cursor {
        key = List.copyOf(key);
    }

    /** The cursor in a URL. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        key.stream().collect(Collectors.joining(SEPARATOR)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of a list that is ordered by so many columns.
     *
     * @throws Problem if it is not one of ours
     */
    public static Cursor decode(String text, int columns) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var key = Arrays.asList(plain.split(SEPARATOR, -1));
            if (key.size() == columns && plain.chars().noneMatch(character -> character == 0)) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    private static Problem notOurs() {
        return new Problem(ProblemType.INVALID_CURSOR, "cursor: was not made by this list").with("field", "cursor");
    }
}
