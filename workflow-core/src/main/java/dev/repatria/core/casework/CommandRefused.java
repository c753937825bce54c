package dev.repatria.core.casework;

import dev.repatria.core.transfer.Refusal;

/** Carries a refusal out of the command bus; nothing was recorded. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Wraps the refusal; a refusal is an answer, so it has no stack trace. */
    public CommandRefused(Refusal refusal) {
        super(refusal.rule() + " (" + refusal.cite() + "): " + refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    /** Which rule stands against the command, and where the law says so. */
    public Refusal refusal() {
        return refusal;
    }
}
