package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.app.eventstore.ReceiptKey;

/**
 * The name that a client gives to one command, so that a repeat has no second effect.
 *
 * @param key the client and its key
 * @param fingerprint digest of the command, to find a key that is used twice
 */
@SuppressWarnings("ArrayRecordComponent") // keys are never compared
record IdempotencyKey(ReceiptKey key, byte[] fingerprint) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    static IdempotencyKey of(Actor actor, String header, byte[]... parts) {
        if (header.isEmpty() || header.length() > LONGEST || !header.chars().allMatch(IdempotencyKey::isVisible)) {
            throw new Problem(ProblemType.BAD_REQUEST, HEADER + " must be 1 to 200 visible ASCII characters")
                    .with("field", HEADER);
        }
        return new IdempotencyKey(new ReceiptKey(actor.subject(), header), ReceiptKey.fingerprint(parts));
    }

    private static boolean isVisible(int character) {
        return character > ' ' && character <= '~';
    }
}
