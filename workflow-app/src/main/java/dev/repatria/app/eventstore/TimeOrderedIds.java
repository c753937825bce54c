package dev.repatria.app.eventstore;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/** Gives UUIDs of version 7: they grow with time, so that an index on them grows at its end. */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_12_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateIdentifier() {
        // Drawn at once, because every draw waits for the other threads.
        var bytes = new byte[2 * Long.BYTES];
        random.nextBytes(bytes);
        var drawn = ByteBuffer.wrap(bytes);
        var high = (System.currentTimeMillis() << TIMESTAMP_SHIFT) | VERSION_7 | (drawn.getLong() & RANDOM_12_BITS);
        var low = VARIANT | (drawn.getLong() & RANDOM_62_BITS);
        return new UUID(high, low).toString();
    }
}
