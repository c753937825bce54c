package dev.repatria.core.read.summary;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.read.summary.CaseSummary.Party;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Pinned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The summary of one case, event by event. */
public final class CaseSummaries {

    private CaseSummaries() {}

    /** The summary after an event, from the one before it and the state after it. */
    public static CaseSummary after(@Nullable CaseSummary before, CaseState state, RecordedEvent recorded) {
        var person = state.parties().person();
        var pinned = state.instrument();
        var stage = state.stage().orElseThrow();
        return new CaseSummary(
                recorded.caseId(),
                recorded.version(),
                recorded.position(),
                before == null ? recorded.event().on() : before.openedOn(),
                party(before, state, Side.SENTENCING, recorded),
                party(before, state, Side.RECEIVING, recorded),
                person.personId(),
                person.name(),
                pinned.map(Pinned::instrument).orElse(null),
                pinned.map(Pinned::version).orElse(null),
                stage,
                state.stageSince().orElseThrow(),
                stage == Stage.SUSPENDED ? state.resumeTo().orElse(null) : null,
                transferredOn(before, recorded));
    }

    private static Party party(@Nullable CaseSummary before, CaseState state, Side side, RecordedEvent recorded) {
        var party = known(before, state, side);
        return party.withReference(reference(side, recorded)).withAuthority(Charge.of(party.state(), recorded.event()));
    }

    private static Party known(@Nullable CaseSummary before, CaseState state, Side side) {
        if (before == null) {
            return new Party(state.parties().state(side), null, null);
        }
        return side == Side.SENTENCING ? before.sentencing() : before.receiving();
    }

    private static @Nullable String reference(Side side, RecordedEvent recorded) {
        if (recorded.event() instanceof PetitionSubmitted petition) {
            return petition.addressedTo() == side ? petition.stateReference() : null;
        }
        if (recorded.event() instanceof TransferRequestInitiated request) {
            return request.initiatedBy() == side ? request.stateReference() : null;
        }
        return recorded.event() instanceof RequestReceived receipt && side == Side.RECEIVING
                ? receipt.stateReference()
                : null;
    }

    private static @Nullable LocalDate transferredOn(@Nullable CaseSummary before, RecordedEvent recorded) {
        if (recorded.event() instanceof CustodyTransferred transferred) {
            return transferred.on();
        }
        return before == null ? null : before.transferredOn();
    }
}
