package dev.repatria.app.http;

import dev.repatria.api.Actor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes the arguments of a query as text, and reads them again by the parameters of the method that takes them. */
final class ReadArguments {

    private final JsonMapper mapper;

    ReadArguments(JsonMapper mapper) {
        this.mapper = mapper;
    }

    List<String> write(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(this::written).toList();
    }

    /** Fails without the values in its text, which may name persons. */
    @Nullable
    Object[] read(List<String> written, MethodParameter[] parameters) {
        if (written.size() != parameters.length) {
            throw new IllegalArgumentException("the query has another number of arguments");
        }
        var arguments = new @Nullable Object[parameters.length];
        for (var at = 0; at < parameters.length; at++) {
            arguments[at] = read(written.get(at), parameters[at]);
        }
        return arguments;
    }

    private String written(@Nullable Object argument) {
        return mapper.writeValueAsString(argument instanceof Actor actor ? RoutedActor.of(actor) : argument);
    }

    private @Nullable Object read(String text, MethodParameter parameter) {
        try {
            return parameter.getParameterType() == Actor.class
                    ? mapper.readValue(text, RoutedActor.class).actor()
                    : mapper.readValue(text, mapper.constructType(parameter.getGenericParameterType()));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("an argument of the query cannot be read");
        }
    }
}
