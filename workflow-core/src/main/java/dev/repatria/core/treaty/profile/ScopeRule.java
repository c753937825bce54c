package dev.repatria.core.treaty.profile;

import dev.repatria.api.screening.Route;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what the instrument covers; a person outside it is not screened further.
 *
 * @param custodial whether sentences of custody are covered
 * @param supervision whether probation, parole and other supervision are covered
 * @param juveniles how young offenders are covered
 * @param mentallyDisordered how persons not criminally responsible are covered
 * @param temporal whether sentences from before entry into force are covered
 * @param routes the routes that the instrument has; absent means consent only
 */
public record ScopeRule(
        @Nullable Cited<Boolean> custodial,
        @Nullable Cited<Boolean> supervision,
        @Nullable Cited<Coverage> juveniles,
        @Nullable Cited<Coverage> mentallyDisordered,
        @Nullable Cited<Temporal> temporal,
        @Nullable Cited<Set<Route>> routes) {

    static ScopeRule read(Block block) {
        return new ScopeRule(
                block.leaf("custodial", Kind.FLAG, "whether sentences of custody are covered"),
                block.leaf("supervision", Kind.FLAG, "whether probation, parole and other supervision are covered"),
                block.leaf("juveniles", Kind.oneOf(Coverage.class), "how young offenders are covered"),
                block.leaf(
                        "mentallyDisordered",
                        Kind.oneOf(Coverage.class),
                        "how persons not criminally responsible are covered"),
                block.leaf(
                        "temporal",
                        Kind.oneOf(Temporal.class),
                        "whether sentences from before entry into force are covered"),
                block.leaf(
                        "routes",
                        Kind.someOf(Route.class),
                        "the routes that the instrument has; absent means consent only"));
    }

    /** How a group of persons is covered. */
    public enum Coverage {
        /** As everybody else. */
        COVERED,
        /** Only by a special agreement in the case. */
        SPECIAL_AGREEMENT,
        /** Not at all. */
        EXCLUDED
    }

    /** Which sentences are covered in time. */
    public enum Temporal {
        /** Sentences from before and after entry into force. */
        BEFORE_AND_AFTER,
        /** Only sentences from after entry into force. */
        AFTER_ENTRY
    }
}
