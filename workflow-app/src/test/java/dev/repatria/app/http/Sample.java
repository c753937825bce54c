package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;

/** Arguments for the methods of resources: with everything that may be given, and with as little as there can be. */
final class Sample {

    private Sample() {}

    static @Nullable Object[] filled(MethodParameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> of(parameter.getParameterType()))
                .toArray();
    }

    static @Nullable Object[] empty(MethodParameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> parameter.isOptional() ? null : least(parameter.getParameterType()))
                .toArray();
    }

    private static @Nullable Object least(Class<?> type) {
        if (type == AtLeast.class) {
            return new AtLeast(OptionalLong.empty());
        }
        return type.isRecord() && type != Actor.class && type != PageSize.class
                ? record(type, unused -> null)
                : of(type);
    }

    private static Object of(Class<?> type) {
        if (type == Actor.class) {
            return new Actor("s-1", State.of("MX"), "Authority, ünïcode \"1\"", Set.of(Role.COUNSEL, Role.PRISONER));
        }
        if (type == String.class) {
            return "ümläut \" \\ \u0001";
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == long.class) {
            return Long.MAX_VALUE;
        }
        if (type == int.class) {
            return 7;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2028, 2, 29);
        }
        if (type == OptionalLong.class) {
            return OptionalLong.of(1L << 53 | 1);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type.isRecord()) {
            return record(type, component -> of(component.getType()));
        }
        throw new AssertionError("say here what a " + type + " may look like, and see that it travels");
    }

    private static Object record(Class<?> type, Function<RecordComponent, @Nullable Object> value) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return BeanUtils.instantiateClass(
                constructor,
                Arrays.stream(type.getRecordComponents()).map(value).toArray());
    }
}
