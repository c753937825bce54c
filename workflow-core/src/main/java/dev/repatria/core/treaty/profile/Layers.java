package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layers of law over one case, kept apart: the treaty, then statutes, then policies of both States.
 *
 * @param treaty what the instrument lays down
 * @param domestic what the statutes and policies of each State lay down, statutes first
 */
record Layers(Provisions treaty, List<OfState> domestic) {

    /** A value picked from one layer. */
    interface Pick<T> {
        @Nullable
        Cited<T> from(Provisions provisions);
    }

    /** One statute or policy of one State of the case. */
    record OfState(String source, Side side, Layer layer, Provisions provisions) {}

    static Layers of(TreatyProfile profile, List<Overlay> overlays, State sentencing, State receiving, LocalDate day) {
        var domestic = Stream.of(Layer.DOMESTIC_LAW, Layer.POLICY)
                .flatMap(layer -> overlays.stream().filter(overlay -> overlay.layer() == layer))
                .filter(overlay ->
                        overlay.state().equals(sentencing) || overlay.state().equals(receiving))
                .map(overlay -> new OfState(
                        overlay.id(),
                        overlay.state().equals(sentencing) ? Side.SENTENCING : Side.RECEIVING,
                        overlay.layer(),
                        overlay.provisions(sentencing, receiving, day)))
                .toList();
        return new Layers(profile.provisions(sentencing, receiving, day), domestic);
    }

    /** The layer that a value comes from; the treaty where no overlay has that id. */
    Provisions of(Cited<?> value) {
        return domestic.stream()
                .filter(law -> law.source().equals(value.cite().source()))
                .map(OfState::provisions)
                .findFirst()
                .orElse(treaty);
    }

    /** What the treaty says. */
    <T> Optional<Cited<T>> treaty(Pick<T> pick) {
        return Optional.ofNullable(pick.from(treaty));
    }

    /** What the statutes and then the policies of that State say. */
    <T> Optional<Cited<T>> state(Side side, Pick<T> pick) {
        return domestic.stream()
                .filter(law -> law.side() == side)
                .flatMap(law -> Stream.ofNullable(pick.from(law.provisions())))
                .findFirst();
    }

    /** What a statute of that State says. */
    <T> Optional<Cited<T>> statute(Side side, Pick<T> pick) {
        return domestic.stream()
                .filter(law -> law.side() == side && law.layer() == Layer.DOMESTIC_LAW)
                .flatMap(law -> Stream.ofNullable(pick.from(law.provisions())))
                .findFirst();
    }

    /** Treaty first, then the statutes, then the policies of both States. */
    <T> Optional<Cited<T>> any(Pick<T> pick) {
        return all(pick).findFirst();
    }

    /** The first layer in which the rule holds, else the first that speaks of it. */
    Optional<Cited<Boolean>> holds(Pick<Boolean> pick) {
        return all(pick).filter(Cited::value).findFirst().or(() -> any(pick));
    }

    private <T> Stream<Cited<T>> all(Pick<T> pick) {
        return Stream.concat(
                Stream.ofNullable(pick.from(treaty)),
                domestic.stream().flatMap(law -> Stream.ofNullable(pick.from(law.provisions()))));
    }
}
