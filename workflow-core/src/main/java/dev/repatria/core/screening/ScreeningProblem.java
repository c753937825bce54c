package dev.repatria.core.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Bad input as a problem object of RFC 9457.
 *
 * @param type page that explains this kind of problem
 * @param title what went wrong, in a few words
 * @param status the HTTP status that belongs to it
 * @param detail what is wrong at that place
 * @param pointer RFC 6901 pointer to the place, empty for the whole text
 * @param line number of the line, when there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScreeningProblem(
        String type,
        String title,
        int status,
        String detail,
        String pointer,
        @Nullable Integer line) {

    /** The problem of one text. */
    public static ScreeningProblem of(InvalidFacts problem) {
        return of(problem, null);
    }

    /** The problem of one line among several. */
    static ScreeningProblem of(InvalidFacts problem, @Nullable Integer line) {
        return problem.malformed()
                ? new ScreeningProblem(
                        "/problems/malformed-json",
                        "The body is not JSON",
                        400,
                        problem.detail(),
                        problem.pointer(),
                        line)
                : new ScreeningProblem(
                        "/problems/invalid-value",
                        "A value has no meaning here",
                        400,
                        problem.detail(),
                        problem.pointer(),
                        line);
    }
}
