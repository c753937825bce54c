package dev.repatria.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One connection to the engine that speaks just enough HTTP, so that the load costs little beside what it measures. */
public final class Wire implements Closeable {

    private static final int CHUNK_RADIX = 16;
    private static final int BUFFER = 16_384;
    private static final int LINE = 64;

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

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        Reply orFail() {
            if (status >= 300) {
                throw new IllegalStateException("answered " + status + ": " + new String(body, StandardCharsets.UTF_8));
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
        if ("close".equals(reply.headers().get("connection"))) {
            socket.close();
            socket = open(port);
            next = end;
        }
        return reply;
    }

    private Reply reply() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        var body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Reply(status, headers, body);
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
