package dev.repatria.app.eventstore;

/** The command with this idempotency key is being carried out at this moment: HTTP 409, ask again. */
public final class StillRunning extends RuntimeException {

    StillRunning() {
        super("a command with this idempotency key is still running");
    }
}
