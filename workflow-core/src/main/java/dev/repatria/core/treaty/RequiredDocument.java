package dev.repatria.core.treaty;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Side;

/**
 * A paper that the instrument asks for.
 *
 * @param kind code of the paper, for example {@code JUDGMENT}
 * @param provider the side that supplies it
 * @param certified whether it must be a certified copy
 * @param translated whether it must be translated into the other State's language
 * @param when the moment by which it must be on file
 * @param cite where the instrument asks for it
 */
public record RequiredDocument(
        String kind,
        Side provider,
        boolean certified,
        boolean translated,
        When when,
        Citation cite,
        Confidence confidence) {

    /** The moment by which a paper must be on file. */
    public enum When {
        /** Before the request is transmitted. */
        TRANSMISSION,
        /** Before the receiving State decides. */
        DECISION,
        /** Before the handover. */
        HANDOVER
    }
}
