package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.MX_TO_US;
import static dev.repatria.core.casework.Setting.MX_TO_US_BY_CONVENTION;
import static dev.repatria.core.casework.Setting.US_TO_MX;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.EscapeNotified;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.PrisonerDied;
import dev.repatria.api.transfer.Recaptured;
import dev.repatria.api.transfer.ReturnRequested;
import dev.repatria.api.transfer.ReturnWindowLapsed;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferAnnulled;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
import dev.repatria.api.transfer.enforcement.RecordTransferAnnulled;
import dev.repatria.api.transfer.enforcement.RequestReturn;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingRowsTest {

    private static final Citation WINDOW = new Citation("US-18USC306", "18 USC 4114");

    @Test
    @Row(49)
    void an_escape_after_the_transfer_is_notified_and_may_revive_the_right_of_the_sentencing_state() {
        var file = Drive.to(Stage.ENFORCING, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(new RecordEscape(Dossier.ID, file.today()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.ESCAPED, new EscapeNotified(file.today(), true))
                .under("COE-112 Art. 8");
        var treaty = Drive.to(Stage.ENFORCING, US_TO_MX);
        Trial.given(treaty)
                .when(new RecordEscape(Dossier.ID, treaty.today()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.ESCAPED, new EscapeNotified(treaty.today(), false));
    }

    @Test
    @Row(49)
    void after_recapture_the_sentence_goes_on_where_it_stood() {
        var file = Drive.to(Stage.ESCAPED, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).cleared(ImpedimentKind.ESCAPE), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.ENFORCING, new Recaptured(file.today(), "It has ended."));
        var early = Drive.to(Stage.TRANSFERRED, US_TO_MX);
        early.follow(new RecordEscape(Dossier.ID, early.today()), RECEIVING, ENFORCEMENT_AUTHORITY);
        Trial.given(early)
                .when(Acts.of(early).cleared(ImpedimentKind.ESCAPE), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.TRANSFERRED, new Recaptured(early.today(), "It has ended."));
    }

    @Test
    @Row(50)
    void the_sentence_is_completed_or_ends_by_death() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        Trial.given(file)
                .when(new RecordCompletion(Dossier.ID, file.today(), List.of()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.CLOSED_COMPLETED, new SentenceCompleted(file.today(), null));
        Trial.given(file)
                .when(new RecordDeath(Dossier.ID, file.today(), List.of()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.CLOSED_DECEASED, new PrisonerDied(file.today()));
    }

    @ParameterizedTest
    @Row(50)
    @CsvSource({
        "DE_TO_ES, 45, EU-2008-909 Art. 18(2)(a)",
        "CH_TO_DE_BY_PROTOCOL, 45, COE-167 Art. 3(4)",
        "CH_TO_AT_BY_PROTOCOL, 30, COE-222 Art. 3(4)"
    })
    void completion_says_until_when_a_stay_leaves_earlier_acts_protected(Setting setting, int days, String cite) {
        var file = Drive.to(Stage.ENFORCING, setting);
        Trial.given(file)
                .when(new RecordCompletion(Dossier.ID, file.today(), List.of()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(
                        Stage.CLOSED_COMPLETED,
                        new SentenceCompleted(file.today(), file.today().plusDays(days)))
                .under("State table row 50", cite);
    }

    @Test
    @Row(51)
    void an_annulled_transfer_starts_the_times_that_the_statute_of_the_receiving_state_sets() {
        var file = Drive.to(Stage.ENFORCING, MX_TO_US);
        Trial.given(file)
                .when(
                        new RecordTransferAnnulled(Dossier.ID, file.today(), "District Court", "Coerced.", List.of()),
                        RECEIVING,
                        COURT_REGISTRY)
                .then(
                        Stage.RETURN_PENDING,
                        new TransferAnnulled(
                                file.today(),
                                "District Court",
                                "Coerced.",
                                file.today().plusDays(10),
                                file.today().plusDays(30)))
                .under("US-18USC306 18 USC 4114");
    }

    @Test
    @Row(52)
    void the_return_is_asked_for_within_the_window_and_not_after() {
        var file = Drive.to(Stage.RETURN_PENDING, MX_TO_US);
        var due = file.today().minusDays(1).plusDays(30);
        Trial.given(file.on(due))
                .when(new RequestReturn(Dossier.ID, due), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.RETURNED, new ReturnRequested(due));
        var late = due.plusDays(1);
        Trial.given(file.on(late))
                .when(new RequestReturn(Dossier.ID, late), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("return.window-closed", "US-18USC306 18 USC 4114");
    }

    @Test
    @Row(52)
    void the_window_lapses_on_the_day_after_its_last_and_the_person_is_free() {
        var file = Drive.to(Stage.RETURN_PENDING, MX_TO_US);
        var due = file.today().minusDays(1).plusDays(30);
        Trial.given(file.on(due)).when(lapse(due, due), SENTENCING, SYSTEM).then(Stage.RETURN_PENDING);
        var late = due.plusDays(1);
        Trial.given(file.on(late))
                .when(lapse(late, due), SENTENCING, SYSTEM)
                .then(
                        Stage.CLOSED_RELEASED,
                        new DeadlineMissed(late, PathStep.RETURN_DECISION, SENTENCING, null, due, WINDOW),
                        new ReturnWindowLapsed(late, due))
                .under("US-18USC306 18 USC 4114");
    }

    private static DeclareDeadlineMissed lapse(LocalDate on, LocalDate due) {
        return new DeclareDeadlineMissed(Dossier.ID, on, PathStep.RETURN_DECISION, null, due);
    }
}
