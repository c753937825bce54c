package dev.repatria.core.transfer;

import dev.repatria.api.Actor;
import dev.repatria.core.treaty.LawBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What comes in with a command: who acts and when, and the law on file.
 *
 * @param actor who acts
 * @param at when the command came in, by the clock of the edge
 * @param laws profiles and overlays known to the engine
 * @param examiner examines the conditions of an instrument
 */
public record Circumstances(Actor actor, Instant at, LawBook laws, Examiner examiner) {

    /** The latest calendar day anywhere on Earth; no act can have taken effect after it. */
    public LocalDate latestToday() {
        return LocalDate.ofInstant(at, ZoneOffset.ofHours(14));
    }
}
