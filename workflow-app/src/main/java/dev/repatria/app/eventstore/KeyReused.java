package dev.repatria.app.eventstore;

/** The idempotency key already stands for another command: HTTP 422. */
public final class KeyReused extends RuntimeException {

    KeyReused() {
        super("this idempotency key was used for another command");
    }
}
