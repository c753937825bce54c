package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.CH_TO_AT_BY_PROTOCOL;
import static dev.repatria.core.casework.Setting.CH_TO_DE_BY_PROTOCOL;
import static dev.repatria.core.casework.Setting.MX_TO_US;
import static dev.repatria.core.casework.Setting.US_TO_MX;

import dev.repatria.api.Citation;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.ConsentWithdrawn;
import dev.repatria.api.transfer.CounselAppointed;
import dev.repatria.api.transfer.CounselWaived;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.WithdrawalRejected;
import dev.repatria.api.transfer.consent.AppointCounsel;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.api.transfer.consent.WithdrawConsent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRowsTest {

    @Test
    @Row(25)
    void the_person_is_informed_of_the_consequences() {
        var file = Drive.to(Stage.ACCEPTED_R, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).inform(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.VERIFICATION, new PrisonerInformed(file.today(), List.of("METHOD", "RELEASE_RULES"), "es"))
                .under("US-MX-1976 Art. V(1)");
    }

    @Test
    @Row(26)
    void counsel_is_appointed_by_the_officer_and_waived_by_the_person_alone() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        var on = file.today();
        var appoint = new AppointCounsel(Dossier.ID, on, "Lic. Example", false);
        var waive = new AppointCounsel(Dossier.ID, on, null, true);
        Trial.given(file)
                .when(appoint, RECEIVING, VERIFYING_OFFICER)
                .then(Stage.VERIFICATION, new CounselAppointed(on, "Lic. Example"));
        Trial.given(file).when(waive, SENTENCING, PRISONER).then(Stage.VERIFICATION, new CounselWaived(on));
        Trial.given(file)
                .when(waive, RECEIVING, VERIFYING_OFFICER)
                .refused("counsel.wrong-person", "State table rows 26 to 28");
        Trial.given(file)
                .when(new AppointCounsel(Dossier.ID, on, null, false), RECEIVING, VERIFYING_OFFICER)
                .invalid("counsel");
    }

    @Test
    @Row(27)
    void the_officer_whom_the_treaty_names_verifies_consent() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).verify(), RECEIVING, VERIFYING_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new ConsentVerified(file.today(), "Judge A. Example", RECEIVING, ConsentBy.PERSON))
                .under("US-MX-1976 Art. V(1)");
        Trial.given(file)
                .when(Acts.of(file).verify(), SENTENCING, VERIFYING_OFFICER)
                .refused("verification.other-states-officer", "US-MX-1976 Art. V(1)");
    }

    @ParameterizedTest
    @Row(28)
    @CsvSource({
        "false, true, true, true, COERCED, SUSPENDED",
        "true, false, true, true, NOT_UNDERSTOOD, SUSPENDED",
        "true, true, false, true, INCAPABLE, VERIFICATION",
        "true, true, true, false, REFUSED, CLOSED_NO_CONSENT",
        "false, false, false, false, REFUSED, CLOSED_NO_CONSENT"
    })
    void a_defect_of_consent_stops_the_case_or_calls_for_a_representative(
            boolean voluntary, boolean informed, boolean capable, boolean consents, ConsentDefect defect, Stage stage) {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).hearing(voluntary, informed, capable, consents), RECEIVING, VERIFYING_OFFICER)
                .then(stage, new ConsentNotVerified(file.today(), defect, "Heard in person."));
    }

    @Test
    @Row(28)
    void an_incapable_person_is_represented_and_the_hearing_is_held_again() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        file.follow(Acts.of(file).hearing(true, true, false, true), RECEIVING, VERIFYING_OFFICER);
        Trial.given(file)
                .when(Acts.of(file).verify(), RECEIVING, VERIFYING_OFFICER)
                .refused("consent.missing", "US-18USC306 18 USC 4100(b)");
        file.follow(Acts.of(file).consent(ConsentBy.GUARDIAN), SENTENCING, REPRESENTATIVE);
        Trial.given(file)
                .when(Acts.of(file).hearing(true, true, false, true), RECEIVING, VERIFYING_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new ConsentVerified(file.today(), "Judge A. Example", RECEIVING, ConsentBy.GUARDIAN));
    }

    @Test
    @Row(28)
    void who_was_found_incapable_and_is_able_again_consents_anew_and_is_heard_again() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        file.follow(Acts.of(file).hearing(true, true, false, true), RECEIVING, VERIFYING_OFFICER)
                .follow(Acts.of(file).consent(ConsentBy.PERSON), SENTENCING, PRISONER);
        Trial.given(file)
                .when(Acts.of(file).hearing(true, true, false, true), RECEIVING, VERIFYING_OFFICER)
                .then(
                        Stage.VERIFICATION,
                        new ConsentNotVerified(file.today(), ConsentDefect.INCAPABLE, "Heard in person."));
        Trial.given(file)
                .when(Acts.of(file).verify(), RECEIVING, VERIFYING_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new ConsentVerified(file.today(), "Judge A. Example", RECEIVING, ConsentBy.PERSON));
    }

    @ParameterizedTest
    @Row(28)
    @CsvSource({"false, true", "true, false"})
    void a_consent_found_coerced_or_not_understood_is_never_verified_later(boolean voluntary, boolean informed) {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        file.follow(Acts.of(file).hearing(voluntary, informed, true, true), RECEIVING, VERIFYING_OFFICER)
                .follow(Acts.of(file).cleared(ImpedimentKind.CONSENT_DEFECT), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        if (file.stage() == Stage.SUSPENDED) {
            file.follow(Acts.of(file).assess(), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        }
        Trial.given(file)
                .when(Acts.of(file).verify(), RECEIVING, VERIFYING_OFFICER)
                .refused("consent.missing", "US-18USC306 18 USC 4100(b)");
        file.follow(Acts.of(file).consent(ConsentBy.PERSON), SENTENCING, PRISONER);
        Trial.given(file)
                .when(Acts.of(file).verify(), RECEIVING, VERIFYING_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new ConsentVerified(file.today(), "Judge A. Example", RECEIVING, ConsentBy.PERSON));
    }

    @Test
    @Row(29)
    void an_expulsion_order_takes_the_place_of_consent_where_the_protocol_grants_it() {
        var file = Drive.to(Stage.VERIFICATION, CH_TO_DE_BY_PROTOCOL);
        var opinion = opinion(file, "EXPULSION_CONSEQUENTIAL", OpinionStatus.RECORDED);
        Trial.given(file)
                .when(opinion, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("consent.no-ground-without", "COE-167 Art. 2(1), 3(1)");
        file.follow(Acts.of(file).expulsion(true), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(opinion, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new OpinionRecorded(
                                file.today(),
                                OpinionStatus.RECORDED,
                                "I would rather stay.",
                                "EXPULSION_CONSEQUENTIAL"))
                .under("COE-167 Art. 2(1), 3(1)");
    }

    @Test
    @Row(29)
    void an_order_that_does_not_follow_from_the_sentence_is_enough_only_under_the_amending_protocol() {
        var older = Drive.to(Stage.VERIFICATION, CH_TO_DE_BY_PROTOCOL);
        older.follow(Acts.of(older).expulsion(false), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(older)
                .when(opinion(older, "EXPULSION_ANY", OpinionStatus.RECORDED), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("consent.no-ground-without", "COE-167 Art. 2(1), 3(1)");
        var newer = Drive.to(Stage.VERIFICATION, CH_TO_AT_BY_PROTOCOL);
        newer.follow(Acts.of(newer).expulsion(false), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(newer)
                .when(opinion(newer, "EXPULSION_ANY", OpinionStatus.REFUSED), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.CONSENT_VERIFIED,
                        new OpinionRecorded(
                                newer.today(), OpinionStatus.REFUSED, "I would rather stay.", "EXPULSION_ANY"));
    }

    @Test
    @Row(29)
    void a_statute_that_always_asks_for_consent_leaves_no_ground_without() {
        var file = Drive.to(Stage.VERIFICATION, Setting.US_TO_MX_BY_CONVENTION);
        file.follow(Acts.of(file).expulsion(true), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(
                        opinion(file, "EXPULSION_CONSEQUENTIAL", OpinionStatus.RECORDED),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("consent.no-ground-without", "US-18USC306 18 USC 4100(b)");
    }

    @Test
    @Row(30)
    void consent_withdrawn_before_verification_ends_the_case() {
        var file = Drive.to(Stage.VERIFICATION, US_TO_MX);
        Trial.given(file)
                .when(withdrawal(file), SENTENCING, PRISONER)
                .then(Stage.CLOSED_WITHDRAWN, new ConsentWithdrawn(file.today(), "I changed my mind."))
                .under("US-18USC306 18 USC 4100(b)");
    }

    @Test
    @Row(30)
    void where_no_statute_ends_the_choice_consent_can_be_withdrawn_up_to_the_transfer() {
        var file = Drive.to(Stage.SCHEDULED, MX_TO_US);
        Trial.given(file)
                .when(withdrawal(file), SENTENCING, PRISONER)
                .then(Stage.CLOSED_WITHDRAWN, new ConsentWithdrawn(file.today(), "I changed my mind."));
    }

    @Test
    @Row(31)
    void under_the_statute_consent_is_irrevocable_once_verified_and_the_attempt_is_recorded() {
        var file = Drive.to(Stage.SCHEDULED, US_TO_MX);
        Trial.given(file)
                .when(withdrawal(file), SENTENCING, PRISONER)
                .then(
                        Stage.SCHEDULED,
                        new WithdrawalRejected(
                                file.today(),
                                "I changed my mind.",
                                "Consent cannot be withdrawn after VERIFICATION under US-18USC306 18 USC 4100(b).",
                                new Citation("US-18USC306", "18 USC 4100(b)")))
                .under("US-18USC306 18 USC 4100(b)");
    }

    private static RecordOpinion opinion(Dossier file, String ground, OpinionStatus status) {
        return new RecordOpinion(Dossier.ID, file.today(), status, "I would rather stay.", ground, List.of());
    }

    private static WithdrawConsent withdrawal(Dossier file) {
        return new WithdrawConsent(Dossier.ID, file.today(), "I changed my mind.");
    }
}
