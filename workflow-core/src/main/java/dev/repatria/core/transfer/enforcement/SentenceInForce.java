package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.SentenceCommuted;
import dev.repatria.api.transfer.SentenceModified;
import dev.repatria.api.transfer.enforcement.DetermineEnforcement;
import dev.repatria.api.transfer.enforcement.SetReleaseDate;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Enforceable;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long the sentence may still run: never past the end under the original sentence, nor past what changed it since. */
public final class SentenceInForce {

    private SentenceInForce() {}

    /** The last day on which the person may be held; empty while no end is on file. */
    public static Optional<LocalDate> latestEnd(CaseState state) {
        return Stream.of(
                        Optional.ofNullable(certifiedEnd(state)),
                        state.last(EnforcementDetermined.class).flatMap(e -> Optional.ofNullable(e.originalEndDate())),
                        state.last(EnforcementDetermined.class).flatMap(e -> Optional.ofNullable(e.endDate())),
                        state.last(SentenceModified.class).map(SentenceModified::endDate),
                        state.last(SentenceCommuted.class).map(SentenceCommuted::endDate))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static @Nullable LocalDate certifiedEnd(CaseState state) {
        var sentence = state.facts().sentence();
        return sentence == null ? null : sentence.endDate();
    }

    static Outcome determine(Matter matter, DetermineEnforcement asked) {
        var law = matter.registeredLaw();
        var method = Enforceable.refusal(law, asked.method());
        if (method.isPresent()) {
            return new Outcome.Refused(method.get());
        }
        var original = Stream.of(
                        Optional.ofNullable(certifiedEnd(matter.state())), Optional.ofNullable(asked.originalEndDate()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (asked.endDate() != null && original.filter(asked.endDate()::isAfter).isPresent()) {
            return pastOriginalEnd(matter, asked.endDate(), original.get());
        }
        return Outcome.of(new EnforcementDetermined(
                        asked.on(), asked.method(), original.orElse(null), asked.endDate(), asked.order()))
                .under(law.enforcementMethods().cite())
                .under(law.neverPastOriginalEnd().cite());
    }

    static Outcome setReleaseDate(Matter matter, SetReleaseDate asked) {
        if (asked.releaseDate().isBefore(asked.on())) {
            throw new InvalidValue("releaseDate", "must not lie before " + asked.on());
        }
        var latest = latestEnd(matter.state());
        if (latest.filter(asked.releaseDate()::isAfter).isPresent()) {
            return pastOriginalEnd(matter, asked.releaseDate(), latest.get());
        }
        return Outcome.of(new ReleaseDateSet(asked.on(), asked.releaseDate()))
                .under(matter.registeredLaw().neverPastOriginalEnd().cite());
    }

    private static Outcome pastOriginalEnd(Matter matter, LocalDate asked, LocalDate end) {
        return Outcome.refuse(
                "enforcement.past-original-end",
                matter.registeredLaw().neverPastOriginalEnd().cite(),
                asked + " lies after " + end + ", the end of the sentence.");
    }
}
