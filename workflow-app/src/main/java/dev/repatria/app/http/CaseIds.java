package dev.repatria.app.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids of cases in the order in which they are opened: UUID version 7 of RFC 9562. */
final class CaseIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int RANDOM_12 = 0x1000;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    CaseIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        return new UUID(
                clock.millis() << Short.SIZE | VERSION | random.nextInt(RANDOM_12), random.nextLong() >>> 2 | VARIANT);
    }
}
