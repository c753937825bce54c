package dev.repatria.app.eventstore;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/** Gives UUIDs of version 7: they grow with time, so that an index on them grows at its end. */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_12_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    /** Every thread draws from numbers of its own, so that none waits for another. An id is to be unique and no secret. */
    private static final SplittableRandom SEEDS = new SplittableRandom(new SecureRandom().nextLong());

    private static final ThreadLocal<SplittableRandom> RANDOM = ThreadLocal.withInitial(TimeOrderedIds::split);

    @Override
    public String generateIdentifier() {
        var random = RANDOM.get();
        var high = (System.currentTimeMillis() << TIMESTAMP_SHIFT) | VERSION_7 | (random.nextLong() & RANDOM_12_BITS);
        var low = VARIANT | (random.nextLong() & RANDOM_62_BITS);
        return new UUID(high, low).toString();
    }

    private static synchronized SplittableRandom split() {
        return SEEDS.split();
    }
}
