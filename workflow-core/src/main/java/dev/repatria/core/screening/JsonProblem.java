package dev.repatria.core.screening;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what the JSON reader says into a pointer and a sentence that quotes no code. */
final class JsonProblem {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            LocalDate.class, "a date of the form YYYY-MM-DD",
            String.class, "text",
            State.class, "a two-letter code of a State",
            Integer.class, "a whole number",
            int.class, "a whole number",
            Boolean.class, "true or false",
            boolean.class, "true or false");

    private JsonProblem() {}

    static InvalidFacts of(JacksonException problem) {
        var refused = refusedValue(problem);
        if (refused != null && isState(problem)) {
            return new InvalidFacts(pointer(problem), sentence(refused));
        }
        if (refused != null) {
            return new InvalidFacts(pointer(problem) + "/" + refused.field(), sentence(refused));
        }
        var broken = broken(problem);
        return broken == null
                ? new InvalidFacts(pointer(problem), detail(problem))
                : InvalidFacts.malformed(pointer(problem), broken);
    }

    private static boolean isState(JacksonException problem) {
        return problem instanceof ValueInstantiationException refused
                && refused.getType().hasRawClass(State.class);
    }

    static String pointer(JacksonException problem) {
        return problem.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(JsonProblem::escape)
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** What is wrong with the text itself; null when it is JSON. */
    private static @Nullable String broken(JacksonException problem) {
        var message = problem.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return "is followed by something else" + place(problem);
        }
        if (message.startsWith("Duplicate")) {
            return "holds the same field twice" + place(problem);
        }
        return problem instanceof DatabindException || problem instanceof InputCoercionException
                ? null
                : "is not JSON" + place(problem);
    }

    private static String detail(JacksonException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (problem instanceof InvalidNullException) {
            return "must not be null";
        }
        if (problem instanceof MismatchedInputException mismatch) {
            return "must be " + words(mismatch.getTargetType());
        }
        return problem instanceof InputCoercionException coercion
                ? "must be " + words(coercion.getTargetType())
                : "has a value that is not allowed here";
    }

    private static String unknownField(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        var allowed = known == null ? "" : "; allowed here: " + sorted(known);
        return "is not a field of the contract" + allowed;
    }

    private static String sorted(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String place(JacksonException problem) {
        var location = problem.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static @Nullable InvalidValue refusedValue(JacksonException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue refused) {
                return refused;
            }
        }
        return null;
    }

    private static String sentence(InvalidValue refused) {
        return String.valueOf(refused.getMessage()).substring(refused.field().length() + 2);
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return PLAIN.getOrDefault(type, Collection.class.isAssignableFrom(type) ? "a list" : "an object");
    }
}
