package dev.repatria.app.http;

import dev.repatria.api.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Takes every command under its own name.
 *
 * <p>Most requests are commands, so they go without the framework's binding of arguments and choice of formats.
 */
@Component
public final class CommandResource implements HttpRequestHandler {

    static final String PATH = "/v1/commands/{name}";

    private final OrderDesk desk;

    CommandResource(OrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(HttpMethod.POST.name()));
        }
        requireJson(request.getContentType());
        var answer = send(
                name(request),
                body(request),
                HttpConfiguration.actor(),
                header(request, IdempotencyKey.HEADER),
                header(request, HttpHeaders.IF_MATCH),
                header(request, TraceParent.HEADER));
        var body = Objects.requireNonNullElse(answer.getBody(), new byte[0]);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Carries one command out; with a key, once. */
    public ResponseEntity<byte[]> send(
            String name,
            byte[] body,
            Actor actor,
            @Nullable String key,
            @Nullable String ifMatch,
            @Nullable String trace) {
        return desk.handle(new WrittenOrder(name, body, actor, key, ifMatch, trace));
    }

    private static void requireJson(@Nullable String given) throws HttpMediaTypeNotSupportedException {
        var type = StringUtils.hasText(given) ? parsed(given) : null;
        if (type == null || !MediaType.APPLICATION_JSON.includes(type)) {
            throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static MediaType parsed(String given) throws HttpMediaTypeNotSupportedException {
        try {
            return MediaType.parseMediaType(given);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException(e.getMessage(), List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static String name(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(variables.get("name"));
    }

    private static byte[] body(HttpServletRequest request) {
        var length = request.getContentLength();
        try {
            var in = request.getInputStream();
            var body = length < 0 ? in.readAllBytes() : in.readNBytes(length);
            if (body.length > 0) {
                return body;
            }
        } catch (IOException broken) {
            throw new Problem(ProblemType.MALFORMED_JSON, "the body could not be read");
        }
        throw new Problem(ProblemType.MALFORMED_JSON, "a JSON body is required");
    }

    /** All of its values, so that a doubled header is seen for what it is. */
    private static @Nullable String header(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : String.join(",", values);
    }
}
