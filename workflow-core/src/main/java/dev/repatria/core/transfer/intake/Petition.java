package dev.repatria.core.transfer.intake;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.intake.SubmitTransferRequest;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.treaty.ApplicableLaw;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The formal move: a petition of the person, or a request of a State that the instrument lets start. */
final class Petition {

    private static final Citation ROW = new Citation("State table", "rows 4 and 5");
    private static final Set<AuthorityToAct> MANDATES =
            Set.of(AuthorityToAct.POWER_OF_ATTORNEY, AuthorityToAct.LEGAL_REPRESENTATIVE);

    private Petition() {}

    static Outcome submit(Matter matter, SubmitTransferRequest asked) {
        var refused = Opening.refused(matter, asked.sentencingState(), asked.receivingState(), asked.person());
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (asked.initiator()) {
            case PERSON, REPRESENTATIVE -> petition(matter, asked);
            case SENTENCING_STATE -> stateRequest(matter, asked, Side.SENTENCING);
            case RECEIVING_STATE -> stateRequest(matter, asked, Side.RECEIVING);
        };
    }

    private static Outcome petition(Matter matter, SubmitTransferRequest asked) {
        var role = asked.initiator() == Initiator.PERSON ? Role.PRISONER : Role.REPRESENTATIVE;
        if (!matter.actor().isAny(Set.of(role))) {
            return Outcome.refuse("petition.not-personal", ROW, "A petition of this kind is for " + role + " only.");
        }
        if (asked.initiator() == Initiator.REPRESENTATIVE && !MANDATES.contains(asked.authorityToAct())) {
            return Outcome.refuse(
                    "petition.no-authority-to-act",
                    ROW,
                    "Without a shown mandate this is an expression of interest, not a petition.");
        }
        var addressedTo = asked.addressedTo() == null ? sideOf(matter, asked) : asked.addressedTo();
        var laws = laws(matter, asked);
        var closed = laws.stream()
                .filter(law -> !law.personMayPetitionTo().value().contains(addressedTo))
                .toList();
        if (!laws.isEmpty() && closed.size() == laws.size()) {
            return Outcome.refuse(
                    "petition.wrong-state",
                    closed.get(0).personMayPetitionTo().cite(),
                    "A petition to the " + addressedTo + " State has no legal effect under "
                            + closed.get(0).instrument() + ".");
        }
        return Outcome.of(new PetitionSubmitted(
                        asked.on(),
                        asked.sentencingState(),
                        asked.receivingState(),
                        asked.person(),
                        addressedTo,
                        asked.initiator(),
                        asked.authorityToAct(),
                        court(asked),
                        asked.stateReference()))
                .under(laws.isEmpty() ? ROW : laws.get(0).personMayPetitionTo().cite());
    }

    private static Outcome stateRequest(Matter matter, SubmitTransferRequest asked, Side side) {
        if (asked.instrument() == null) {
            throw new InvalidValue("instrument", "is required for the request of a State");
        }
        var country = side == Side.SENTENCING ? asked.sentencingState() : asked.receivingState();
        if (!matter.actor().country().equals(country)
                || !matter.actor().isAny(Set.of(Role.CENTRAL_AUTHORITY_OFFICER))) {
            return Outcome.refuse(
                    "request.other-state", ROW, "Only the central authority of " + country + " can request for it.");
        }
        var law = law(matter, asked, asked.instrument());
        if (law.isEmpty()) {
            return Outcome.refuse("instrument.unknown", ROW, asked.instrument() + " does not bind both States.");
        }
        var mayRequest = law.get().statesThatMayRequest();
        if (!mayRequest.value().contains(side)) {
            return Outcome.refuse(
                    "initiation.state-may-not-request",
                    mayRequest.cite(),
                    "Under " + law.get().instrument() + " the " + side + " State cannot start a transfer.");
        }
        return Outcome.of(new TransferRequestInitiated(
                        asked.on(),
                        asked.sentencingState(),
                        asked.receivingState(),
                        asked.person(),
                        side,
                        court(asked),
                        asked.instrument(),
                        asked.stateReference()))
                .under(mayRequest.cite());
    }

    private static Side sideOf(Matter matter, SubmitTransferRequest asked) {
        return matter.actor().country().equals(asked.sentencingState()) ? Side.SENTENCING : Side.RECEIVING;
    }

    private static Court court(SubmitTransferRequest asked) {
        return Objects.requireNonNullElse(asked.court(), Court.FEDERAL);
    }

    private static List<ApplicableLaw> laws(Matter matter, SubmitTransferRequest asked) {
        var ids = asked.instrument() == null
                ? matter.circumstances().laws().instrumentsBetween(asked.sentencingState(), asked.receivingState())
                : List.of(asked.instrument());
        return ids.stream().flatMap(id -> law(matter, asked, id).stream()).toList();
    }

    private static Optional<ApplicableLaw> law(Matter matter, SubmitTransferRequest asked, String id) {
        var laws = matter.circumstances().laws();
        return laws.currentVersion(id)
                .flatMap(version -> laws.law(id, version, asked.sentencingState(), asked.receivingState()));
    }
}
