package dev.repatria.app.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place where a view does not say what the log says.
 *
 * @param view the read model
 * @param row which row of it
 * @param field which field; {@code row} when the whole row is missing or too much
 * @param live what the view says
 * @param replayed what the events add up to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
        String view,
        String row,
        String field,
        @Nullable String live,
        @Nullable String replayed) {

    private static final String WHOLE_ROW = "row";

    /** Every field in which two rows differ. */
    static Stream<Difference> between(String view, String row, @Nullable Record live, @Nullable Record replayed) {
        if (live == null && replayed == null) {
            return Stream.of();
        }
        if (live == null || replayed == null) {
            return Stream.of(new Difference(view, row, WHOLE_ROW, present(live), present(replayed)));
        }
        return fields(view, row, "", live, replayed);
    }

    private static Stream<Difference> fields(String view, String row, String path, Record live, Record replayed) {
        return Stream.of(live.getClass().getRecordComponents()).flatMap(component -> {
            var left = value(component, live);
            var right = value(component, replayed);
            var field = path + component.getName();
            if (Objects.equals(left, right)) {
                return Stream.of();
            }
            return left instanceof Record before && right instanceof Record after
                    ? fields(view, row, field + ".", before, after)
                    : Stream.of(new Difference(view, row, field, text(left), text(right)));
        });
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the field " + component.getName() + " cannot be read", e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String present(@Nullable Record row) {
        return row == null ? "missing" : "present";
    }
}
