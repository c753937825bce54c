package dev.repatria.app.http;

import dev.repatria.api.InvalidValue;
import dev.repatria.app.eventstore.DatabaseAway;
import dev.repatria.core.screening.InvalidFacts;
import dev.repatria.core.treaty.profile.ProfileRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Turns every exception of a resource into a problem; no stack trace and no text of an exception we did not write gets out. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** The answer to a failure that no servlet is there to hand over. */
    ResponseEntity<ProblemDetail> of(RuntimeException failure) throws Exception {
        if (failure instanceof Problem problem) {
            return ours(problem);
        }
        if (failure instanceof JacksonException json) {
            return JsonProblem.of(json).answer();
        }
        if (failure instanceof InvalidFacts facts) {
            return ContentAdvice.of(facts).answer();
        }
        if (failure instanceof ProfileRefused profile) {
            return ContentAdvice.of(profile).answer();
        }
        return failure instanceof InvalidValue invalid ? invalid(invalid) : other(failure);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ours(Problem problem) {
        return problem.answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidValue invalid) {
        return new Problem(ProblemType.INVALID_VALUE, String.valueOf(invalid.getMessage()))
                .with("field", invalid.field())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.answer();
            }
            if (cause instanceof JacksonException json) {
                return JsonProblem.of(json).answer();
            }
        }
        return new Problem(ProblemType.MALFORMED_JSON, "a JSON body is required").answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException failure) {
        return new Problem(ProblemType.INVALID_VALUE, failure.getName() + ": the value has the wrong form")
                .with("field", failure.getName())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure) throws Exception {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            throw failure; // Spring Security knows whether the caller is unknown or has no right.
        }
        if (failure instanceof ErrorResponse known) {
            return framework(known);
        }
        if (DatabaseAway.causes(failure)) {
            LOG.warn("A request was sent away because the database cannot be reached");
            return new Problem(
                            ProblemType.OVERLOADED,
                            "the database cannot be reached; what was sent may or may not be done")
                    .withHeader(HttpHeaders.RETRY_AFTER, "5")
                    .answer();
        }
        LOG.error("A request failed", failure);
        return new Problem(ProblemType.INTERNAL, "the engine could not answer").answer();
    }

    private static ResponseEntity<ProblemDetail> framework(ErrorResponse known) {
        HttpStatusCode status = known.getStatusCode();
        var problem = new Problem(ProblemType.ofStatus(status.value()), detail(known));
        known.getHeaders().forEach((name, values) -> problem.withHeader(name, String.join(", ", values)));
        return problem.answer();
    }

    private static String detail(ErrorResponse known) {
        var detail = known.getBody().getDetail();
        return detail == null ? "the request was not accepted" : detail;
    }
}
