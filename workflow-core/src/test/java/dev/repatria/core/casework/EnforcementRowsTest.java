package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.CH_TO_BR;
import static dev.repatria.core.casework.Setting.CH_TO_DE_BY_PROTOCOL;
import static dev.repatria.core.casework.Setting.MX_TO_US_BY_CONVENTION;
import static dev.repatria.core.casework.Setting.US_TO_MX;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.transfer.ClemencyAct;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.JudgmentSetAside;
import dev.repatria.api.transfer.PardonNotified;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.ReportSubmitted;
import dev.repatria.api.transfer.SentenceChange;
import dev.repatria.api.transfer.SentenceCommuted;
import dev.repatria.api.transfer.SentenceCompleted;
import dev.repatria.api.transfer.SentenceModified;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.SpecialityConsentGranted;
import dev.repatria.api.transfer.SpecialityConsentRefused;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.enforcement.DecideSpecialityConsent;
import dev.repatria.api.transfer.enforcement.NotifyClemency;
import dev.repatria.api.transfer.enforcement.NotifySentenceChange;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
import dev.repatria.api.transfer.enforcement.RequestSpecialReport;
import dev.repatria.api.transfer.enforcement.RequestSpecialityConsent;
import dev.repatria.api.transfer.enforcement.SetReleaseDate;
import dev.repatria.api.transfer.enforcement.SubmitReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnforcementRowsTest {

    @Test
    @Row(44)
    void the_sentence_is_continued_up_to_the_original_end_and_never_past_it() {
        var file = Drive.to(Stage.TRANSFERRED, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).enforcement(Acts.END), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(
                        Stage.ENFORCING,
                        new EnforcementDetermined(
                                file.today(), EnforcementMethod.CONTINUED, Acts.END, Acts.END, "Order 1"))
                .under("US-MX-1976 Art. V(2)", "US-MX-1976 Art. V(4)");
        Trial.given(file)
                .when(Acts.of(file).enforcement(Acts.END.plusDays(1)), RECEIVING, ENFORCEMENT_AUTHORITY)
                .refused("enforcement.past-original-end", "US-MX-1976 Art. V(4)");
    }

    @Test
    @Row(45)
    void a_release_date_past_the_original_end_is_refused() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        Trial.given(file)
                .when(release(file, Acts.END), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.ENFORCING, new ReleaseDateSet(file.today(), Acts.END));
        Trial.given(file)
                .when(release(file, Acts.END.plusDays(1)), RECEIVING, ENFORCEMENT_AUTHORITY)
                .refused("enforcement.past-original-end", "US-MX-1976 Art. V(4)");
    }

    @Test
    @Row(46)
    void the_report_of_the_period_is_given_and_no_other() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        var first = file.today().minusDays(2).plusMonths(6);
        Trial.given(file)
                .when(report(file, ReportKind.PERIODIC, first), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new ReportSubmitted(file.today(), ReportKind.PERIODIC, first, "In custody."))
                .under("US-MX-1976 Art. V(6)");
        Trial.given(file)
                .when(report(file, ReportKind.PERIODIC, first.plusMonths(6)), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("report.other-period", "US-MX-1976 Art. V(6)");
    }

    @Test
    @Row(46)
    void a_special_report_is_given_when_it_was_asked_for() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        var special = report(file, ReportKind.SPECIAL, null);
        Trial.given(file)
                .when(special, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("report.not-asked", "State table row 46");
        var ask = new RequestSpecialReport(Dossier.ID, file.today(), "Parole?");
        Trial.given(file)
                .when(ask, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SpecialReportRequested(file.today(), "Parole?"));
        file.follow(ask, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(special, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new ReportSubmitted(file.today(), ReportKind.SPECIAL, null, "In custody."));
    }

    @Test
    @Row(47)
    void a_pardon_by_the_state_that_keeps_the_power_ends_the_sentence() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        var pardon = new NotifyClemency(Dossier.ID, file.today(), ClemencyAct.PARDON, null, List.of());
        Trial.given(file)
                .when(pardon, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.CLOSED_RELEASED, new PardonNotified(file.today(), ClemencyAct.PARDON, SENTENCING));
        Trial.given(file)
                .when(pardon, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("clemency.not-its-power", "US-MX-1976 Art. V(2)");
        Trial.given(Drive.to(Stage.ENFORCING, MX_TO_US_BY_CONVENTION))
                .when(pardon, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.CLOSED_RELEASED, new PardonNotified(file.today(), ClemencyAct.PARDON, RECEIVING));
    }

    @Test
    @Row(47)
    void a_commutation_shortens_the_sentence_and_the_release_date_follows_it() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        var shorter = Acts.END.minusYears(1);
        var commute = new NotifyClemency(Dossier.ID, file.today(), ClemencyAct.COMMUTATION, shorter, List.of());
        Trial.given(file)
                .when(commute, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SentenceCommuted(file.today(), SENTENCING, shorter));
        Trial.given(file)
                .when(
                        new NotifyClemency(
                                Dossier.ID, file.today(), ClemencyAct.COMMUTATION, Acts.END.plusDays(1), List.of()),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("clemency.not-milder", "US-MX-1976 Art. V(2)");
        file.follow(commute, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(release(file, Acts.END), RECEIVING, ENFORCEMENT_AUTHORITY)
                .refused("enforcement.past-original-end", "US-MX-1976 Art. V(4)");
    }

    @Test
    @Row(47)
    void only_the_sentencing_state_changes_or_quashes_the_judgment() {
        var file = Drive.to(Stage.ENFORCING, US_TO_MX);
        Trial.given(file)
                .when(change(file, SentenceChange.MODIFIED), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SentenceModified(file.today(), Acts.END.minusMonths(6), "On review."))
                .under("US-MX-1976 Art. VI");
        Trial.given(file)
                .when(change(file, SentenceChange.SET_ASIDE), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.CLOSED_SET_ASIDE, new JudgmentSetAside(file.today(), "On review."));
        Trial.given(file)
                .when(change(file, SentenceChange.SET_ASIDE), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("review-of-judgment.not-its-power", "US-MX-1976 Art. VI");
    }

    @Test
    @Row(48)
    void an_earlier_act_is_prosecuted_only_with_the_consent_of_the_sentencing_state() {
        var file = Drive.to(Stage.ENFORCING, CH_TO_DE_BY_PROTOCOL);
        var on = file.today();
        var ask = new RequestSpecialityConsent(Dossier.ID, on, "Fraud of 2019");
        Trial.given(file)
                .when(ask, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SpecialityConsentRequested(on, "Fraud of 2019"))
                .under("COE-167 Art. 3(4)");
        file.follow(ask, RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(
                        new DecideSpecialityConsent(Dossier.ID, on, "Fraud of 2019", true, null),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(Stage.ENFORCING, new SpecialityConsentGranted(on, "Fraud of 2019"));
        Trial.given(file)
                .when(
                        new DecideSpecialityConsent(Dossier.ID, on, "Fraud of 2019", false, "Too old."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(Stage.ENFORCING, new SpecialityConsentRefused(on, "Fraud of 2019", "Too old."));
        Trial.given(Drive.to(Stage.ENFORCING, US_TO_MX))
                .when(ask, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("speciality.no-rule", "State table row 48");
    }

    @Test
    @Row(48)
    void who_consented_to_the_transfer_is_not_protected_where_the_protocol_protects_the_others() {
        var file = Drive.to(Stage.VERIFICATION, CH_TO_DE_BY_PROTOCOL);
        var side = file.law().consentVerifiedBy().value().contains(RECEIVING) ? RECEIVING : SENTENCING;
        file.follow(Acts.of(file).verify(), side, VERIFYING_OFFICER)
                .follow(Acts.of(file).finalChecks(), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .follow(Acts.of(file).schedule(file.today()), SENTENCING, TRANSPORT_COORDINATOR)
                .follow(Acts.of(file).handover(), SENTENCING, TRANSPORT_COORDINATOR)
                .follow(Acts.of(file).enforcement(null), RECEIVING, ENFORCEMENT_AUTHORITY);
        Trial.given(file)
                .when(
                        new RequestSpecialityConsent(Dossier.ID, file.today(), "Fraud of 2019"),
                        RECEIVING,
                        CENTRAL_AUTHORITY_OFFICER)
                .refused("speciality.person-consented", "COE-167 Art. 3(4)");
        Trial.given(file)
                .when(new RecordCompletion(Dossier.ID, file.today(), List.of()), RECEIVING, ENFORCEMENT_AUTHORITY)
                .then(Stage.CLOSED_COMPLETED, new SentenceCompleted(file.today(), null));
    }

    @Test
    @Row(46)
    void where_the_instrument_sets_no_interval_no_periodic_report_is_taken() {
        var file = Drive.to(Stage.ENFORCING, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(report(file, ReportKind.PERIODIC, file.today()), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("report.periodic-not-provided", "COE-112 Art. 15");
    }

    @Test
    @Row(47)
    void a_receiving_state_that_needs_the_others_consent_waits_for_it_before_each_act_of_mercy() {
        var file = Drive.to(Stage.ENFORCING, CH_TO_BR);
        var commutation = new NotifyClemency(
                Dossier.ID, file.today(), ClemencyAct.COMMUTATION, Acts.END.minusYears(1), List.of());
        Trial.given(file)
                .when(commutation, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("clemency.consent-missing", "CH-BR Art. 14");
        var consent = Acts.of(file).paper("letter", "CLEMENCY_CONSENT", false);
        Trial.given(file)
                .when(consent, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("clemency.consent-of-other-state", "State table row 47");
        file.follow(consent, SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(commutation, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SentenceCommuted(file.today(), RECEIVING, Acts.END.minusYears(1)));
        file.follow(commutation, RECEIVING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(commutation, RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .refused("clemency.consent-missing", "CH-BR Art. 14");
        Trial.given(file)
                .when(commutation, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.ENFORCING, new SentenceCommuted(file.today(), SENTENCING, Acts.END.minusYears(1)));
    }

    private static SetReleaseDate release(Dossier file, LocalDate day) {
        return new SetReleaseDate(Dossier.ID, file.today(), day, List.of());
    }

    private static SubmitReport report(Dossier file, ReportKind kind, LocalDate end) {
        return new SubmitReport(Dossier.ID, file.today(), kind, end, "In custody.", List.of());
    }

    private static NotifySentenceChange change(Dossier file, SentenceChange change) {
        return new NotifySentenceChange(
                Dossier.ID, file.today(), change, Acts.END.minusMonths(6), "On review.", List.of());
    }
}
