package dev.repatria.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One connection to the engine that speaks just enough HTTP, so that the load costs little beside what it measures. */
public final class Wire implements Closeable {

    private static final int CHUNK_RADIX = 16;
    private static final int BUFFER = 16_384;
    private static final int LINE = 64;
    private static final int END_OF_HEAD = 4;
    private static final int STATUS_STARTS = 9;
    private static final int STATUS_ENDS = 12;

    private final int port;
    private final byte[] buffer = new byte[BUFFER];
    private Socket socket;
    private int next;
    private int end;

    /** Connects to the engine on this machine. */
    public Wire(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
    }

    /**
     * What came back.
     *
     * @param head status line and headers
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Reply(String head, byte[] body) {

        /** The status. */
        public int status() {
            return Integer.parseInt(head, STATUS_STARTS, STATUS_ENDS, 10);
        }

        /** The first header of this name, in whatever case. */
        public Optional<String> header(String name) {
            return headerIn(head, name);
        }

        Reply orFail() {
            if (status() >= 300) {
                throw new IllegalStateException(
                        "answered " + status() + ": " + new String(body, StandardCharsets.UTF_8));
            }
            return this;
        }
    }

    /** Sends one request; the lines are the request line and the headers besides those about the body. */
    public Reply send(String lines, byte[] body) throws IOException {
        var head = (lines + "\r\nHost: localhost\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        var reply = reply();
        if (reply.header("Connection").filter("close"::equals).isPresent()) {
            socket.close();
            socket = open(port);
            next = end;
        }
        return reply;
    }

    private Reply reply() throws IOException {
        var head = head();
        var body = headerIn(head, "Transfer-Encoding").filter("chunked"::equals).isPresent()
                ? chunks()
                : bytes(headerIn(head, "Content-Length").map(Integer::parseInt).orElse(0));
        return new Reply(head, body);
    }

    /** All up to the empty line, which is taken too. */
    private String head() throws IOException {
        available();
        for (var seen = next; ; seen++) {
            while (seen + END_OF_HEAD > end) {
                seen -= next;
                more();
            }
            if (buffer[seen] == '\r'
                    && buffer[seen + 2] == '\r'
                    && buffer[seen + 1] == '\n'
                    && buffer[seen + 3] == '\n') {
                var head = new String(buffer, next, seen - next, StandardCharsets.ISO_8859_1);
                next = seen + END_OF_HEAD;
                return head;
            }
        }
    }

    /** Moves what is not taken yet to the front and reads on behind it. */
    private void more() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        var read = socket.getInputStream().read(buffer, end, BUFFER - end);
        if (read <= 0) {
            throw new EOFException("the engine hung up, or its headers are too long");
        }
        end += read;
    }

    private static Optional<String> headerIn(String head, String name) {
        for (var line = head.indexOf('\n') + 1; line > 0; line = head.indexOf('\n', line) + 1) {
            var colon = line + name.length();
            if (head.regionMatches(true, line, name, 0, name.length()) && head.startsWith(":", colon)) {
                var ends = head.indexOf('\r', colon);
                return Optional.of(head.substring(colon + 1, ends < 0 ? head.length() : ends)
                        .trim());
            }
        }
        return Optional.empty();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), CHUNK_RADIX); size > 0; size = Integer.parseInt(line(), CHUNK_RADIX)) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        for (var filled = 0; filled < length; ) {
            var some = Math.min(length - filled, available());
            System.arraycopy(buffer, next, bytes, filled, some);
            next += some;
            filled += some;
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(LINE);
        while (true) {
            available();
            var read = (char) buffer[next++];
            if (read == '\n') {
                return line.toString();
            }
            if (read != '\r') {
                line.append(read);
            }
        }
    }

    /** How many bytes have come and are not taken yet; waits for the first. */
    private int available() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, socket.getInputStream().read(buffer));
            if (end == 0) {
                throw new EOFException("the engine hung up");
            }
        }
        return end - next;
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
