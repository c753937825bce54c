package dev.repatria.core.screening;

import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.treaty.profile.TreatyProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The instrument to prefer: the best verdict, then the bilateral one, then the newest. */
final class Recommendation {

    private static final List<Verdict> BEST_FIRST = List.of(Verdict.ELIGIBLE, Verdict.REFUSABLE, Verdict.NEEDS_REVIEW);

    private Recommendation() {}

    private record Candidate(TreatyProfile profile, Verdict verdict) {}

    static Optional<String> of(List<TreatyProfile> profiles, List<InstrumentResult> results) {
        return IntStream.range(0, profiles.size())
                .mapToObj(index ->
                        new Candidate(profiles.get(index), results.get(index).verdict()))
                .filter(candidate -> BEST_FIRST.contains(candidate.verdict()))
                .min(Comparator.<Candidate>comparingInt(candidate -> BEST_FIRST.indexOf(candidate.verdict()))
                        .thenComparing(candidate -> !candidate.profile().bilateral())
                        .thenComparing(candidate -> since(candidate.profile()), Comparator.reverseOrder()))
                .map(candidate -> candidate.profile().id());
    }

    private static LocalDate since(TreatyProfile profile) {
        var status = profile.status();
        var since = status.inForce() == null ? status.signed() : status.inForce();
        return since == null ? LocalDate.MIN : since.value();
    }
}
