package dev.repatria.app.endtoend;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every request of a run and what came back, also without an answer; kept as JSON lines, so that a run can be examined later. */
final class History implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Exchange> exchanges = new ArrayList<>();
    private final BufferedWriter file;

    History(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.file = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One request.
     *
     * @param at when it was answered or given up, on the wall
     * @param sentNanos when it was sent, on the monotonic clock
     * @param tookNanos until it was answered or given up
     * @param node the address it went to
     * @param key its idempotency key; empty for a read
     * @param wants for a read: the version that the caller had been told before it asked
     * @param status 0 when no answer came: done or not, nobody can tell
     * @param retryAfter the header of that name
     */
    record Exchange(
            Instant at,
            long sentNanos,
            long tookNanos,
            String node,
            String client,
            String what,
            String key,
            @Nullable String caseId,
            long wants,
            int status,
            String body,
            @Nullable String retryAfter) {

        boolean accepted() {
            return status == 200 || status == 201;
        }

        boolean command() {
            return !key.isEmpty();
        }
    }

    synchronized void add(Exchange exchange) {
        exchanges.add(exchange);
        try {
            file.write(JSON.writeValueAsString(exchange));
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
