package dev.repatria.core.treaty.profile;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;
import dev.repatria.api.State;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells from the dates of an instrument and of two States whether it binds both. */
record Membership(TreatyProfile profile) {

    Cited<Boolean> inForce(State sentencing, State receiving, LocalDate day) {
        var one = profile.party(sentencing).orElse(null);
        var other = profile.party(receiving).orElse(null);
        if (one == null || other == null || sentencing.equals(receiving)) {
            return says(false, listed());
        }
        var status = profile.status();
        var against = first(
                over(status.lastDay(), day),
                over(one.lastDay(), day),
                over(other.lastDay(), day),
                notYet(status.signed(), day),
                notYet(status.inForce(), day),
                notYet(one.entry(), day),
                notYet(other.entry(), day));
        return against == null ? since(one, other) : says(false, against);
    }

    @SafeVarargs
    private static @Nullable Cited<LocalDate> first(@Nullable Cited<LocalDate>... dates) {
        for (var date : dates) {
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable Cited<LocalDate> over(@Nullable Cited<LocalDate> last, LocalDate day) {
        return last != null && last.value().isBefore(day) ? last : null;
    }

    private static @Nullable Cited<LocalDate> notYet(@Nullable Cited<LocalDate> first, LocalDate day) {
        return first != null && first.value().isAfter(day) ? first : null;
    }

    /** A listed party without a date counts as bound, but nothing on file confirms since when. */
    private Cited<Boolean> since(Party one, Party other) {
        var general = profile.status().inForce();
        var first = begin(one.entry(), general);
        var second = begin(other.entry(), general);
        if (first == null || second == null) {
            return new Cited<>(true, new Citation(profile.id(), "Status list"), Confidence.UNVERIFIED, Layer.TREATY);
        }
        return says(true, first.confidence() == Confidence.UNVERIFIED ? first : second);
    }

    /** A multilateral instrument binds each State from its own day, so its general day says nothing about one State. */
    private @Nullable Cited<LocalDate> begin(@Nullable Cited<LocalDate> own, @Nullable Cited<LocalDate> general) {
        return own != null || !profile.bilateral() ? own : general;
    }

    private @Nullable Cited<State> listed() {
        return profile.parties().isEmpty() ? null : profile.parties().get(0).membership();
    }

    private Cited<Boolean> says(boolean answer, @Nullable Cited<?> basis) {
        return basis == null
                ? new Cited<>(answer, new Citation(profile.id(), "Status list"), Confidence.UNVERIFIED, Layer.TREATY)
                : new Cited<>(answer, basis.cite(), basis.confidence(), Layer.TREATY);
    }
}
