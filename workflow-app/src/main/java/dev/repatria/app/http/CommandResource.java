package dev.repatria.app.http;

import dev.repatria.api.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes every command under its own name. */
@RestController
public final class CommandResource {

    private final OrderDesk desk;

    CommandResource(OrderDesk desk) {
        this.desk = desk;
    }

    /** Carries one command out; with a key, once. */
    @PostMapping(path = "/v1/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> send(
            @PathVariable String name,
            @RequestBody byte[] body,
            Actor actor,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = "traceparent", required = false) @Nullable String trace) {
        return desk.handle(new WrittenOrder(name, body, actor, key, ifMatch, trace));
    }
}
