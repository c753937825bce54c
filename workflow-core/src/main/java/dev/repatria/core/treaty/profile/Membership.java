package dev.repatria.core.treaty.profile;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;
import dev.repatria.api.State;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from the dates of an instrument and of two States whether it binds both. */
record Membership(TreatyProfile profile) {

    Cited<InForce> inForce(State sentencing, State receiving, LocalDate day) {
        var one = profile.party(sentencing).orElse(null);
        var other = profile.party(receiving).orElse(null);
        if (one == null || other == null || one.equals(other)) {
            return says(InForce.NO, listed());
        }
        var ended = Stream.of(profile.status().lastDay(), one.lastDay(), other.lastDay())
                .filter(last -> last != null && last.value().isBefore(day))
                .findFirst();
        if (ended.isPresent()) {
            return says(InForce.NO, ended.get());
        }
        var begins = Stream.of(profile.status().inForce(), one.entry(), other.entry())
                .filter(Objects::nonNull)
                .toList();
        var late = begins.stream().filter(first -> first.value().isAfter(day)).findFirst();
        if (late.isPresent()) {
            return says(InForce.NO, late.get());
        }
        return sinceWhen(one, other);
    }

    private Cited<InForce> sinceWhen(Party one, Party other) {
        var general = profile.status().inForce();
        var first = begin(one.entry(), general);
        var second = begin(other.entry(), general);
        if (first == null || second == null) {
            return says(InForce.UNKNOWN, listed());
        }
        return says(InForce.YES, first.confidence() == Confidence.UNVERIFIED ? first : second);
    }

    /** A multilateral instrument binds each State from its own day, so its general day says nothing about one State. */
    private @Nullable Cited<LocalDate> begin(@Nullable Cited<LocalDate> own, @Nullable Cited<LocalDate> general) {
        return own != null || !profile.bilateral() ? own : general;
    }

    private @Nullable Cited<State> listed() {
        return profile.parties().isEmpty() ? null : profile.parties().get(0).membership();
    }

    private Cited<InForce> says(InForce answer, @Nullable Cited<?> basis) {
        return basis == null
                ? new Cited<>(answer, new Citation(profile.id(), "Status list"), Confidence.UNVERIFIED, Layer.TREATY)
                : new Cited<>(answer, basis.cite(), basis.confidence(), Layer.TREATY);
    }
}
