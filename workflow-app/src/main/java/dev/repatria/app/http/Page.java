package dev.repatria.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows of this page
 * @param next the cursor of the next page; missing on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /** Copies the rows. */
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of this size of the rows that a query for one row more has found. */
    public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> cursorOf) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, size);
        return new Page<>(items, cursorOf.apply(items.get(size - 1)).encode());
    }
}
