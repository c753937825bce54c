package dev.repatria.core.transfer;

import dev.repatria.api.Actor;
import dev.repatria.core.treaty.LawBook;
import java.time.LocalDate;

/**
 * What comes in with a command: who acts, the latest calendar day anywhere on Earth at that moment, and the law on file.
 *
 * @param actor who acts
 * @param latestToday no act can have taken effect after this day
 * @param laws profiles and overlays known to the engine
 */
public record Circumstances(Actor actor, LocalDate latestToday, LawBook laws) {}
