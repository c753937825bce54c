package dev.repatria.app.bench;

import java.io.IOException;

/** Sends commands as integrating systems do: over HTTP with a token and an idempotency key. */
final class OverHttp implements Sender {

    private final Wire wire;
    private final Tokens tokens;

    OverHttp(int port, Tokens tokens) throws IOException {
        this.wire = new Wire(port);
        this.tokens = tokens;
    }

    @Override
    public long send(CaseScript.Step step, byte[] body, String key) throws IOException {
        var reply = wire.send(
                "POST /v1/commands/" + step.command() + " HTTP/1.1\r\n"
                        + tokens.header(step.client().id())
                        + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key,
                body);
        return Long.parseLong(reply.orFail().header("Repatria-Position").orElse("0"));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
