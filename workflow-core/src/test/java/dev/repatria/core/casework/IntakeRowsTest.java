package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.MX_TO_US;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static dev.repatria.core.casework.Setting.US_TO_MX_BY_CONVENTION;

import dev.repatria.api.Authority;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.ExpressionForwarded;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.RelayRejected;
import dev.repatria.api.transfer.RelayRejectionReason;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.intake.ForwardExpressionOfInterest;
import dev.repatria.api.transfer.intake.RejectRelay;
import dev.repatria.api.transfer.intake.SelectInstrument;
import org.junit.jupiter.api.Test;

class IntakeRowsTest {

    private static final Authority EMBASSY = new Authority(State.of("MX"), "Embassy");
    private static final Authority JUSTICE = new Authority(State.of("US"), "Department of Justice");

    @Test
    @Row(1)
    void a_wish_is_recorded_with_the_way_it_came() {
        var file = Dossier.of(US_TO_MX);
        var wish = Acts.of(file).wish();
        Trial.given(file)
                .when(wish, RECEIVING, CONSULAR_OFFICER)
                .then(
                        Stage.EXPRESSED,
                        new ExpressionOfInterestRecorded(
                                file.today(), State.of("US"), State.of("MX"), Acts.PERSON, wish.relay()))
                .under("State table row 1");
    }

    @Test
    @Row(1)
    void a_state_that_is_not_a_party_opens_no_case() {
        var file = Dossier.of(US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).wish(), Dossier.actor(State.of("CA"), CONSULAR_OFFICER))
                .refused("parties.not-a-party", "State table rows 1, 4 and 5");
    }

    @Test
    @Row(2)
    void a_wish_is_forwarded_to_the_authority_that_then_holds_it() {
        var file = Drive.to(Stage.EXPRESSED, US_TO_MX);
        Trial.given(file)
                .when(
                        new ForwardExpressionOfInterest(Dossier.ID, file.today(), EMBASSY, JUSTICE, Channel.DIPLOMATIC),
                        RECEIVING,
                        CONSULAR_OFFICER)
                .then(Stage.EXPRESSED, new ExpressionForwarded(file.today(), EMBASSY, JUSTICE, Channel.DIPLOMATIC))
                .under("State table row 2");
    }

    @Test
    @Row(3)
    void a_relay_without_mandate_is_rejected_and_names_who_could_act() {
        var file = Drive.to(Stage.EXPRESSED, US_TO_MX);
        var reject = new RejectRelay(
                Dossier.ID, file.today(), RelayRejectionReason.NO_AUTHORITY_TO_ACT, "No mandate was shown.", JUSTICE);
        Trial.given(file)
                .when(reject, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.CLOSED_NOT_COMMENCED,
                        new RelayRejected(
                                file.today(),
                                RelayRejectionReason.NO_AUTHORITY_TO_ACT,
                                "No mandate was shown.",
                                JUSTICE));
        Trial.given(file)
                .when(reject, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("side.not-entitled", "State table row 3");
    }

    @Test
    @Row(4)
    void a_petition_opens_a_case_and_fixes_its_date() {
        var file = Dossier.of(US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).petition(), SENTENCING, PRISONER)
                .then(Stage.PETITIONED, petition(file, Initiator.PERSON, AuthorityToAct.PERSONAL))
                .under("US-MX-1976 Art. IV(1)");
    }

    @Test
    @Row(4)
    void a_representative_with_a_mandate_turns_a_wish_into_a_petition() {
        var file = Drive.to(Stage.EXPRESSED, US_TO_MX);
        var acts = Acts.of(file);
        var right = AuthorityToAct.POWER_OF_ATTORNEY;
        Trial.given(file)
                .when(
                        acts.petition(Initiator.REPRESENTATIVE, right, SENTENCING, Court.FEDERAL),
                        SENTENCING,
                        REPRESENTATIVE)
                .then(Stage.PETITIONED, petition(file, Initiator.REPRESENTATIVE, right));
        Trial.given(file)
                .when(
                        acts.petition(Initiator.REPRESENTATIVE, AuthorityToAct.CLAIMED, SENTENCING, Court.FEDERAL),
                        SENTENCING,
                        REPRESENTATIVE)
                .refused("petition.no-authority-to-act", "State table rows 4 and 5");
    }

    @Test
    @Row(4)
    void a_petition_to_the_state_that_cannot_commence_has_no_effect() {
        var file = Dossier.of(US_TO_MX);
        Trial.given(file)
                .when(
                        Acts.of(file).petition(Initiator.PERSON, AuthorityToAct.PERSONAL, RECEIVING, Court.FEDERAL),
                        RECEIVING,
                        PRISONER)
                .refused("petition.wrong-state", "US-MX-1976 Art. IV(1)");
    }

    @Test
    @Row(5)
    void the_state_that_the_instrument_lets_start_requests() {
        var file = Dossier.of(MX_TO_US);
        Trial.given(file)
                .when(Acts.of(file).request(SENTENCING, "US-MX-1976"), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.PETITIONED,
                        new TransferRequestInitiated(
                                file.today(),
                                State.of("MX"),
                                State.of("US"),
                                Acts.PERSON,
                                SENTENCING,
                                Court.FEDERAL,
                                "US-MX-1976",
                                "REF-7"))
                .under("US-MX-1976 Art. IV(1)");
    }

    @Test
    @Row(5)
    void the_other_state_is_refused_with_the_initiation_article_unless_the_convention_lets_either_start() {
        var file = Dossier.of(US_TO_MX);
        var acts = Acts.of(file);
        Trial.given(file)
                .when(acts.request(RECEIVING, "US-MX-1976"), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("initiation.state-may-not-request", "US-MX-1976 Art. IV(1)");
        Trial.given(file)
                .when(acts.request(RECEIVING, "COE-112"), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.PETITIONED,
                        new TransferRequestInitiated(
                                file.today(),
                                State.of("US"),
                                State.of("MX"),
                                Acts.PERSON,
                                RECEIVING,
                                Court.FEDERAL,
                                "COE-112",
                                "REF-7"))
                .under("COE-112 Art. 2");
    }

    @Test
    @Row(6)
    void registration_pins_the_current_version_of_the_instrument() {
        var file = Drive.to(Stage.PETITIONED, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).select(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SCREENING, new CaseRegistered(file.today(), "US-MX-1976", "1.0.0", "It binds both States."))
                .under("State table row 6");
        Trial.given(file)
                .when(
                        new SelectInstrument(Dossier.ID, file.today(), "EU-2008-909", "By mistake."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("instrument.unknown", "State table row 6");
    }

    @Test
    @Row(6)
    void another_instrument_can_be_chosen_while_the_conditions_are_examined() {
        var file = Drive.to(Stage.SCREENING, US_TO_MX);
        Trial.given(file)
                .when(
                        new SelectInstrument(Dossier.ID, file.today(), "COE-112", "A life sentence."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SCREENING,
                        new InstrumentSelected(file.today(), "COE-112", "1.0.0", "US-MX-1976", "A life sentence."));
    }

    @Test
    @Row({5, 6})
    void a_request_of_the_receiving_state_cannot_be_registered_under_a_treaty_that_does_not_let_it_start() {
        var file = Dossier.of(US_TO_MX_BY_CONVENTION);
        file.follow(Acts.of(file).request(RECEIVING, "COE-112"), RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(
                        new SelectInstrument(Dossier.ID, file.today(), "US-MX-1976", "By mistake."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("initiation.state-may-not-request", "US-MX-1976 Art. IV(1)");
    }

    private static PetitionSubmitted petition(Dossier file, Initiator initiator, AuthorityToAct right) {
        return new PetitionSubmitted(
                file.today(),
                State.of("US"),
                State.of("MX"),
                Acts.PERSON,
                SENTENCING,
                initiator,
                right,
                Court.FEDERAL,
                null);
    }
}
