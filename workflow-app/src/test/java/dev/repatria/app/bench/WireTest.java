package dev.repatria.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However an answer is cut into packets, the load reads it whole, and nothing of the next one. */
@Timeout(60)
class WireTest {

    private static final byte[] NOTHING = new byte[0];
    private static final String FIRST =
            "HTTP/1.1 201 \r\nRepatria-Position: 42\r\ncontent-length: 5\r\nX: \r\n\r\nfirst";
    private static final String SECOND =
            "HTTP/1.1 503 \r\nRetry-After: 1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nseco\r\n2\r\nnd\r\n0\r\n\r\n";

    private interface Act {
        void with(Wire wire) throws IOException;
    }

    @Test
    void answers_that_come_byte_by_byte_are_read_whole() throws IOException {
        answering(1, FIRST + SECOND, wire -> {
            var first = wire.send("GET / HTTP/1.1", NOTHING);
            assertThat(first.status()).isEqualTo(201);
            assertThat(first.header("repatria-position")).contains("42");
            assertThat(first.header("X")).contains("");
            assertThat(first.header("Position")).isEmpty();
            assertThat(text(first)).isEqualTo("first");
            expectSecond(wire);
        });
    }

    @Test
    void answers_that_come_at_once_are_told_apart() throws IOException {
        answering(Integer.MAX_VALUE, FIRST + SECOND, wire -> {
            assertThat(text(wire.send("GET / HTTP/1.1", NOTHING))).isEqualTo("first");
            expectSecond(wire);
        });
    }

    @Test
    void an_answer_that_breaks_off_is_an_error() throws IOException {
        answering(
                3,
                FIRST.substring(0, 30),
                wire -> assertThatThrownBy(() -> wire.send("GET / HTTP/1.1", NOTHING))
                        .isInstanceOf(EOFException.class));
    }

    private static void expectSecond(Wire wire) throws IOException {
        var second = wire.send("GET / HTTP/1.1", NOTHING);
        assertThat(second.status()).isEqualTo(503);
        assertThat(second.header("Retry-After")).contains("1");
        assertThat(text(second)).isEqualTo("second");
        assertThatThrownBy(second::orFail).hasMessageContaining("503").hasMessageContaining("second");
    }

    private static String text(Wire.Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** A server that says this, so many bytes at a time, whatever it is asked, and hangs up. */
    private static void answering(int piece, String said, Act act) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var speaking = CompletableFuture.runAsync(() -> {
                try (var client = server.accept()) {
                    client.setTcpNoDelay(true);
                    var bytes = said.getBytes(StandardCharsets.ISO_8859_1);
                    for (var from = 0; from < bytes.length; from += Math.min(piece, bytes.length - from)) {
                        client.getOutputStream().write(bytes, from, Math.min(piece, bytes.length - from));
                    }
                    client.shutdownOutput();
                    client.getInputStream().readAllBytes();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            try (var wire = new Wire(server.getLocalPort())) {
                act.with(wire);
            }
            speaking.join();
        }
    }
}
