package dev.repatria.app.http;

import java.net.URI;
import java.util.concurrent.Callable;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Words what this node answers to a request that came by another node, a refusal included. */
final class NodeAnswers {

    private static final byte[] NOTHING = {};

    private final ProblemAdvice problems;
    private final JsonMapper mapper;

    NodeAnswers(ProblemAdvice problems, JsonMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /**
     * Carries it out and gives the answer.
     *
     * @param address the path that a problem names; absent where problems name none
     */
    RoutedAnswer to(Callable<?> request, @Nullable String address) throws Exception {
        try {
            return accepted(onItsOwn(request));
        } catch (RuntimeException failure) {
            return refused(failure, address);
        }
    }

    /** Outside the router's unit of work: what is appended within it would be written when that ends, after the receipt and apart from it. */
    private static @Nullable Object onItsOwn(Callable<?> request) throws Exception {
        var routers = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(routers);
        try {
            return request.call();
        } finally {
            CurrentUnitOfWork.set(routers);
        }
    }

    private RoutedAnswer accepted(@Nullable Object value) {
        var answer = value instanceof ResponseEntity<?> whole ? whole : ResponseEntity.ok(value);
        var headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        if (headers.getContentType() == null) {
            headers.setContentType(MediaType.APPLICATION_JSON);
        }
        return RoutedAnswer.of(answer.getStatusCode().value(), headers, bytes(answer.getBody()));
    }

    private byte[] bytes(@Nullable Object body) {
        if (body == null) {
            return NOTHING;
        }
        return body instanceof byte[] written ? written : mapper.writeValueAsBytes(body);
    }

    private RoutedAnswer refused(RuntimeException failure, @Nullable String address) throws Exception {
        var answer = problems.of(failure);
        var problem = answer.getBody();
        if (problem != null && address != null) {
            problem.setInstance(URI.create(address));
        }
        var headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return RoutedAnswer.of(answer.getStatusCode().value(), headers, bytes(problem));
    }
}
