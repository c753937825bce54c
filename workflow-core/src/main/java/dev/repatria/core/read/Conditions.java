package dev.repatria.core.read;

import dev.repatria.api.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria of a search; one whose value is absent is left out. */
public final class Conditions {

    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a term with its values; left out when one of them is absent. */
    public Conditions and(String term, @Nullable Object... given) {
        if (Stream.of(given).allMatch(value -> value != null)) {
            terms.add(term);
            Stream.of(given).map(Conditions::plain).forEach(values::add);
        }
        return this;
    }

    /** The clause; empty when nothing narrows. */
    public String sql() {
        return terms.isEmpty() ? "" : "where " + String.join(" and ", terms);
    }

    /** The values of every term, in order, and those that follow the clause. */
    public List<Object> with(Object... following) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(following));
        return all;
    }

    private static Object plain(Object value) {
        if (value instanceof State state) {
            return state.code();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
