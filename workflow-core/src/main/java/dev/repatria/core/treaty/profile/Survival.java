package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one case when its instrument ends.
 *
 * @param fate what becomes of it
 * @param rule the survival clause, when there is one on file
 */
public record Survival(Fate fate, Optional<Cited<Boolean>> rule) {

    /** What becomes of a case. */
    public enum Fate {
        /** It goes on under the instrument. */
        CONTINUES,
        /** It ends with the instrument. */
        ENDS,
        /** No clause on file says so; a human decides. */
        NOT_SETTLED
    }

    /** A case whose person was already transferred. */
    public static Survival transferred(TreatyProfile profile) {
        return of(profile.termination().transferredSurvive());
    }

    /** A case without transfer whose request was made on that day, or not yet; a request after the notice is not saved by the clause. */
    public static Survival pending(TreatyProfile profile, Denunciation denunciation, @Nullable LocalDate requested) {
        var clause = profile.termination().pendingSurvive();
        var late = requested == null || !requested.isBefore(denunciation.notified());
        return clause != null && clause.value() && late
                ? new Survival(Fate.NOT_SETTLED, Optional.of(clause))
                : of(clause);
    }

    private static Survival of(@Nullable Cited<Boolean> clause) {
        if (clause == null) {
            return new Survival(Fate.NOT_SETTLED, Optional.empty());
        }
        return new Survival(clause.value() ? Fate.CONTINUES : Fate.ENDS, Optional.of(clause));
    }
}
