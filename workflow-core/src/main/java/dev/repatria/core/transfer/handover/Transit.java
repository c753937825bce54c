package dev.repatria.core.transfer.handover;

import dev.repatria.api.Citation;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransitGranted;
import dev.repatria.api.transfer.TransitRefused;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.api.transfer.handover.RecordTransitDecision;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Passage through third States: each must have let the escort pass; one refusal sends the plan back. */
public final class Transit {

    private static final Citation ROW = new Citation("State table", "row 34");

    private Transit() {}

    /** The States that have not answered yet. */
    public static List<State> open(CaseState state) {
        return state.all(TransitRequested.class).stream()
                .map(TransitRequested::transitState)
                .filter(transit -> !state.has(
                        TransitGranted.class, granted -> granted.transitState().equals(transit)))
                .toList();
    }

    static Optional<Refusal> nothingAsked(Matter matter) {
        return open(matter.state()).isEmpty()
                ? Optional.of(new Refusal("transit.not-asked", ROW, "No third State is still to decide."))
                : Optional.empty();
    }

    static Optional<Refusal> notGranted(Matter matter) {
        var open = open(matter.state());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("transit.not-granted", ROW, "Passage is not yet granted by " + open + "."));
    }

    static Outcome record(Matter matter, RecordTransitDecision asked) {
        if (!open(matter.state()).contains(asked.transitState())) {
            return Outcome.refuse("transit.not-asked", ROW, asked.transitState() + " is not asked for passage.");
        }
        return asked.granted()
                ? Outcome.of(new TransitGranted(asked.on(), asked.transitState()))
                : Outcome.of(new TransitRefused(
                        asked.on(),
                        asked.transitState(),
                        Objects.requireNonNullElse(asked.reasons(), "No reasons were given.")));
    }
}
