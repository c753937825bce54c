package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the receiving State reports after transfer.
 *
 * @param periodic interval of reports
 * @param special whether a special report can be asked for
 * @param notices events that must be notified
 */
public record ReportsRule(
        @Nullable Cited<Period> periodic,
        @Nullable Cited<Boolean> special,
        @Nullable Cited<Set<Notice>> notices) {

    static ReportsRule read(Block block) {
        return new ReportsRule(
                block.leaf("periodic", Kind.PERIOD, "interval of reports"),
                block.leaf("special", Kind.FLAG, "whether a special report can be asked for"),
                block.leaf("notices", Kind.someOf(Notice.class), "events that must be notified"));
    }

    /** An event after transfer that must be notified. */
    public enum Notice {
        /** The sentence is completed. */
        COMPLETION,
        /** The person escaped. */
        ESCAPE,
        /** The person was released on parole or otherwise. */
        RELEASE,
        /** Pardon, amnesty or commutation. */
        CLEMENCY,
        /** The decision on the request. */
        DECISION,
        /** The person died. */
        DEATH
    }
}
