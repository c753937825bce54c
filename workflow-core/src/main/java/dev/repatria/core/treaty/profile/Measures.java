package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.Measured;
import dev.repatria.core.treaty.Moment;
import dev.repatria.core.treaty.profile.MinimumServedRule.Minimum;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the reference points of a profile and its overlays which conditions are measured only after the first screening. */
final class Measures {

    private static final Map<Moment, Set<ReferencePoint>> POINTS = Map.of(
            Moment.RECEIPT, Set.of(ReferencePoint.REQUEST_RECEIVED, ReferencePoint.JUDGMENT_RECEIVED),
            Moment.TRANSFER, Set.of(ReferencePoint.TRANSFER));

    private Measures() {}

    static Set<Measured> of(Layers layers, Moment moment) {
        var points = POINTS.getOrDefault(moment, Set.of());
        return Stream.concat(
                        in(layers.treaty(), Layer.TREATY, points),
                        layers.domestic().stream().flatMap(law -> in(law.provisions(), law.layer(), points)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Measured> in(Provisions law, Layer layer, Set<ReferencePoint> points) {
        return Stream.of(
                        at(law.remaining().measuredAt(), points) ? "REMAINING_TERM" : null,
                        at(law.dualCriminality().assessedAt(), points) ? "DUAL_CRIMINALITY" : null,
                        at(law.link().domicileBar().measuredAt(), points) ? "DOMICILE" : null,
                        served(law.minServed(), points) ? "MINIMUM_SERVED" : null)
                .flatMap(Stream::ofNullable)
                .map(condition -> new Measured(condition, layer));
    }

    private static boolean at(@Nullable Cited<ReferencePoint> point, Set<ReferencePoint> points) {
        return point != null && points.contains(point.value());
    }

    /** Unless it says otherwise, a minimum must have been served when the person leaves. */
    private static boolean served(MinimumServedRule law, Set<ReferencePoint> points) {
        var rule = law.rule();
        return rule != null
                && rule.value() != Minimum.NONE
                && (law.at() == null ? points.contains(ReferencePoint.TRANSFER) : at(law.at(), points));
    }
}
