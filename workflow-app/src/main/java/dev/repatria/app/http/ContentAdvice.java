package dev.repatria.app.http;

import dev.repatria.core.screening.InvalidFacts;
import dev.repatria.core.treaty.profile.ProfileRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Content that core refuses: facts without meaning, with their pointer, and profiles with file and line. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ContentAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> facts(InvalidFacts invalid) {
        return of(invalid).answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> profile(ProfileRefused refused) {
        return of(refused).answer();
    }

    static Problem of(InvalidFacts invalid) {
        var type = invalid.malformed() ? ProblemType.MALFORMED_JSON : ProblemType.INVALID_VALUE;
        return new Problem(type, invalid.detail()).with("pointer", invalid.pointer());
    }

    static Problem of(ProfileRefused refused) {
        return new Problem(ProblemType.INVALID_VALUE, "the profile is not taken").with("problems", refused.problems());
    }
}
