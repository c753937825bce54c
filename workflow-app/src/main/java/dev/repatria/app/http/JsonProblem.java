package dev.repatria.app.http;

import dev.repatria.api.InvalidValue;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where in a body the mistake is, as a JSON pointer, without repeating the value. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem of(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return new Problem(ProblemType.MALFORMED_JSON, "the body is nested too deeply or holds too long a value");
        }
        if (failure instanceof StreamReadException) {
            var at = failure.getLocation();
            return new Problem(
                    ProblemType.MALFORMED_JSON,
                    at == null ? "the body is not JSON" : "line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
        return new Problem(ProblemType.INVALID_VALUE, reason(failure)).with("pointer", pointer(failure));
    }

    private static String pointer(JacksonException failure) {
        var pointer = pointer(failure.getPath());
        return failure.getCause() instanceof InvalidValue invalid && isComponent(failure, invalid.field())
                ? pointer + "/" + invalid.field()
                : pointer;
    }

    /** A value that is written as text, such as a State, refuses itself; a record refuses one of its components. */
    private static boolean isComponent(JacksonException failure, String field) {
        return failure instanceof ValueInstantiationException value
                && value.getType().getRawClass().isRecord()
                && Stream.of(value.getType().getRawClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(field));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            var name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? String.valueOf(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String reason(JacksonException failure) {
        if (failure.getCause() instanceof InvalidValue invalid) {
            return String.valueOf(invalid.getMessage());
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName() + ": is not a field of this object";
        }
        if (failure instanceof InvalidFormatException format && format.getTargetType() != null) {
            return Expected.of(format.getTargetType());
        }
        if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return Expected.of(mismatch.getTargetType());
        }
        return "the value has the wrong form";
    }
}
