package dev.repatria.core.transfer;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.TransferRequestInitiated;
import java.util.Optional;

/** The two States and the person of a case, as its first act named them. */
public record Parties(State sentencing, State receiving, Person person) {

    /** The State on that side. */
    public State state(Side side) {
        return side == Side.SENTENCING ? sentencing : receiving;
    }

    static Parties of(CaseState state) {
        return state.last(ExpressionOfInterestRecorded.class)
                .map(e -> new Parties(e.sentencingState(), e.receivingState(), e.person()))
                .or(() -> state.last(PetitionSubmitted.class)
                        .map(e -> new Parties(e.sentencingState(), e.receivingState(), e.person())))
                .or(() -> state.last(TransferRequestInitiated.class)
                        .map(e -> new Parties(e.sentencingState(), e.receivingState(), e.person())))
                .orElseThrow(() -> new IllegalStateException("the case is not opened yet"));
    }

    static Optional<Pinned> pinned(CaseState state) {
        var registered = state.last(CaseRegistered.class).map(e -> new Pinned(e.instrument(), e.version()));
        var selected = state.last(InstrumentSelected.class)
                .map(e -> new Pinned(e.instrument(), e.version()))
                .or(() -> registered);
        return selected.map(pinned -> state.all(CaseProfileMigrated.class).stream()
                .filter(e -> e.instrument().equals(pinned.instrument()))
                .reduce((first, second) -> second)
                .map(e -> new Pinned(e.instrument(), e.toVersion()))
                .orElse(pinned));
    }

    /** The court that sentenced, as the petition or request names it. */
    public static Optional<Court> court(CaseState state) {
        return state.last(PetitionSubmitted.class)
                .map(PetitionSubmitted::court)
                .or(() -> state.last(TransferRequestInitiated.class).map(TransferRequestInitiated::court));
    }
}
