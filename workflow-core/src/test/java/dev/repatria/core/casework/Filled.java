package dev.repatria.core.casework;

import dev.repatria.api.DocumentReference;
import dev.repatria.api.State;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records with every component filled, the same each time. */
final class Filled {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(LocalDate.class, DAY),
            Map.entry(Period.class, Period.ofMonths(6)),
            Map.entry(State.class, State.of("MX")),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 7L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(
                    DocumentReference.class,
                    new DocumentReference("doc-1", "JUDGMENT", "Judgment", "0".repeat(64), "es", true, "doc-0")));

    private Filled() {}

    /** A record of this type. */
    static <T> T of(Class<T> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        return create(type, components, values);
    }

    private static <T> T create(Class<T> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new AssertionError("cannot fill " + type, e);
        }
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name);
        }
        var raw = (Class<?>) type;
        if (raw == String.class) {
            return "the " + name;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return VALUES.containsKey(raw) ? VALUES.get(raw) : of(raw);
    }

    private static Object collection(ParameterizedType type, String name) {
        var first = value(type.getActualTypeArguments()[0], name);
        if (type.getRawType() == List.class) {
            return List.of(first);
        }
        return type.getRawType() == Set.class
                ? Set.of(first)
                : Map.of(first, value(type.getActualTypeArguments()[1], name));
    }
}
