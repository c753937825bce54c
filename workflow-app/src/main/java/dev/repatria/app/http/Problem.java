package dev.repatria.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A request that could not be served, thrown by any resource and answered as {@code application/problem+json}. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> fields = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    /** A problem of this type with what is special about this request. */
    public Problem(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /** Adds a field of the answer; a null is left out. */
    public Problem with(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** Adds a header of the answer. */
    public Problem withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    ProblemDetail body() {
        var body = ProblemDetail.forStatusAndDetail(type.status(), String.valueOf(getMessage()));
        body.setType(type.uri());
        body.setTitle(type.title());
        fields.forEach(body::setProperty);
        return body;
    }

    ResponseEntity<ProblemDetail> answer() {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    HttpHeaders headers() {
        return headers;
    }
}
