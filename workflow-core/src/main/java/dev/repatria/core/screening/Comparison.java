package dev.repatria.core.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.Outcome;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where two screenings of one case under one instrument differ; of several findings on one matter the worst counts. */
public final class Comparison {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAIL, Outcome.UNKNOWN, Outcome.REFUSABLE, Outcome.PASS);

    private Comparison() {}

    /** What a finding is about, whichever way it went. */
    private record Matter(
            String condition,
            Layer layer,
            String cite,
            @Nullable String offence) {}

    /** Every condition that has another outcome after than before, in the order of the findings. */
    public static List<FindingChange> changes(List<Finding> before, List<Finding> after) {
        var old = worst(before);
        var late = worst(after);
        var matters = new LinkedHashSet<>(old.keySet());
        matters.addAll(late.keySet());
        return matters.stream()
                .flatMap(matter -> change(matter, old.get(matter), late.get(matter)).stream())
                .toList();
    }

    private static Optional<FindingChange> change(Matter matter, @Nullable Outcome before, @Nullable Outcome after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new FindingChange(
                        matter.condition(), matter.layer(), matter.cite(), matter.offence(), before, after));
    }

    private static Map<Matter, Outcome> worst(List<Finding> findings) {
        var worst = new LinkedHashMap<Matter, Outcome>();
        for (var finding : findings) {
            var matter = new Matter(finding.condition(), finding.layer(), finding.cite(), finding.offence());
            worst.merge(matter, finding.outcome(), Comparison::worse);
        }
        return worst;
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other;
    }
}
