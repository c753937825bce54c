package dev.repatria.core.transfer;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.core.treaty.ApplicableLaw;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** One case as a rule sees it: its state, the circumstances of the command, and the law that applies. */
public record Matter(CaseState state, Circumstances circumstances) {

    /** Who acts. */
    public Actor actor() {
        return circumstances.actor();
    }

    /** The law of the pinned profile, once the case is registered. */
    public Optional<ApplicableLaw> law() {
        return state.instrument()
                .flatMap(pinned -> circumstances
                        .laws()
                        .law(pinned.instrument(), pinned.version(), state.sentencingState(), state.receivingState()));
    }

    /** The law of the pinned profile, in stages that cannot be reached without one. */
    public ApplicableLaw registeredLaw() {
        return law().orElseThrow(() -> new IllegalStateException("the pinned profile is not in the law book"));
    }

    /** Which of the two States the actor acts for. */
    public Optional<Side> side() {
        return state.isOpened() ? state.sideOf(actor().country()) : Optional.empty();
    }

    /** The time zone at the seat of a State's central authority; UTC while no profile says where that is. */
    public ZoneId zone(Side side) {
        return law().map(law -> law.zone(side)).orElse(ZoneOffset.UTC);
    }

    /** The calendar day at the seat of a State's central authority. */
    public LocalDate today(Side side) {
        return LocalDate.ofInstant(circumstances.at(), zone(side));
    }

    /** Whether the engine itself acts. */
    public boolean bySystem() {
        return actor().roles().contains(Role.SYSTEM);
    }
}
