package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.PROSECUTION_OPINION;
import static dev.repatria.api.Role.SUBNATIONAL_AUTHORITY;
import static dev.repatria.api.Role.SYSTEM;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.DE_TO_ES;
import static dev.repatria.core.casework.Setting.MX_TO_US;
import static dev.repatria.core.casework.Setting.US_TO_MX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.screening.Court;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReconsiderationRequested;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.SubnationalConsentRefused;
import dev.repatria.api.transfer.ViewsDeemedNoObjection;
import dev.repatria.api.transfer.ViewsPosition;
import dev.repatria.api.transfer.ViewsRecorded;
import dev.repatria.api.transfer.ViewsRequested;
import dev.repatria.api.transfer.review.DeemNoObjection;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.api.transfer.review.RecordSubnationalDecision;
import dev.repatria.api.transfer.review.RecordViews;
import dev.repatria.api.transfer.review.RequestReconsideration;
import dev.repatria.api.transfer.review.RequestViews;
import dev.repatria.core.path.ApprovalPath;
import dev.repatria.core.transfer.review.SubnationalGate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewRowsTest {

    @Test
    @Row(12)
    void views_are_asked_of_each_agency_with_the_time_of_the_policy() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        var on = file.today();
        Trial.given(file)
                .when(
                        new RequestViews(Dossier.ID, on, List.of("Prosecutor", "Investigator")),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        new ViewsRequested(on, "Prosecutor", on.plusDays(14)),
                        new ViewsRequested(on, "Investigator", on.plusDays(14)))
                .under("US-DOJ-POLICY CRM 737");
    }

    @Test
    @Row(12)
    void a_state_without_such_a_policy_sets_no_time() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, MX_TO_US);
        Trial.given(file)
                .when(
                        new RequestViews(Dossier.ID, file.today(), List.of("Prosecutor")),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.SENTENCING_REVIEW, new ViewsRequested(file.today(), "Prosecutor", null))
                .under("State table rows 12 and 13");
    }

    @Test
    @Row(13)
    void an_agency_that_was_asked_gives_its_views() {
        var file = asked();
        var views = new RecordViews(
                Dossier.ID, file.today(), "Prosecutor", ViewsPosition.OBJECTS, "Serious crime.", List.of());
        Trial.given(file)
                .when(views, SENTENCING, PROSECUTION_OPINION)
                .then(
                        Stage.SENTENCING_REVIEW,
                        new ViewsRecorded(file.today(), "Prosecutor", ViewsPosition.OBJECTS, "Serious crime."));
        Trial.given(Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX))
                .when(views, SENTENCING, PROSECUTION_OPINION)
                .refused("views.not-requested", "State table rows 12 and 13");
    }

    @Test
    @Row(13)
    void silence_counts_as_no_objection_from_the_day_after_the_last_and_not_before() {
        var file = asked();
        var due = file.today().plusDays(13);
        var early = new DeemNoObjection(Dossier.ID, due, "Prosecutor", due);
        Trial.given(file.on(due)).when(early, SENTENCING, SYSTEM).then(Stage.SENTENCING_REVIEW);
        var after = due.plusDays(1);
        Trial.given(file.on(after))
                .when(new DeemNoObjection(Dossier.ID, after, "Prosecutor", due), SENTENCING, SYSTEM)
                .then(Stage.SENTENCING_REVIEW, new ViewsDeemedNoObjection(after, "Prosecutor", due))
                .under("US-DOJ-POLICY CRM 737");
    }

    @Test
    @Row(14)
    void the_unit_whose_court_sentenced_consents() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX, Court.STATE);
        Trial.given(file)
                .when(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY)
                .then(Stage.SENTENCING_REVIEW, new SubnationalConsentGiven(file.today(), "Texas"))
                .under("US-MX-1976 Art. IV(5)");
        Trial.given(file)
                .when(unit(file, false), SENTENCING, SUBNATIONAL_AUTHORITY)
                .then(Stage.REFUSED, new SubnationalConsentRefused(file.today(), "Texas", "Gravity of the act."));
        Trial.given(Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX))
                .when(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY)
                .refused("subnational.not-called-for", "State table row 14");
    }

    @Test
    @Row(15)
    void the_sentencing_state_approves_only_with_the_consent_of_the_unit() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX, Court.STATE);
        var approve = Acts.of(file).decision(SENTENCING, ReviewOutcome.APPROVED);
        Trial.given(file)
                .when(approve, SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .refused("subnational.consent-missing", "US-MX-1976 Art. IV(5)");
        file.follow(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY);
        Trial.given(file)
                .when(approve, SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.APPROVED_S,
                        new SentencingStateApproved(
                                file.today(),
                                file.authority(SENTENCING),
                                List.of("TIES", "RECORD"),
                                "All factors weighed.",
                                "For this State only."));
    }

    @Test
    @Row(15)
    void the_receiving_state_cannot_take_the_turn_of_the_sentencing_state() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .refused("review.other-states-turn", "State table rows 15, 16, 22 and 23");
    }

    @Test
    @Row(16)
    void the_sentencing_state_refuses_and_its_policy_sets_the_reapplication_date() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).decision(SENTENCING, ReviewOutcome.REFUSED), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .then(Stage.REFUSED, refused(file, false))
                .under("US-DOJ-POLICY CRM 734");
    }

    @Test
    @Row(16)
    void where_the_instrument_asks_for_reasons_a_refusal_without_them_is_refused() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, DE_TO_ES);
        Trial.given(file)
                .when(
                        Acts.of(file).decision(SENTENCING, ReviewOutcome.REFUSED, null, false),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .refused("refusal.reasons-required", "EU-2008-909 Art. 21");
    }

    @Test
    @Row(17)
    void a_new_look_is_possible_from_the_reapplication_date_or_at_once_after_a_temporary_ground() {
        var file = Drive.to(Stage.REFUSED, US_TO_MX);
        var from = file.today().minusDays(1).plusYears(2);
        Trial.given(file.on(from.minusDays(2)))
                .when(again(file), SENTENCING, PRISONER)
                .refused("reapplication.too-early", "US-DOJ-POLICY CRM 734");
        Trial.given(file.on(from))
                .when(again(file), SENTENCING, PRISONER)
                .then(Stage.SENTENCING_REVIEW, new ReconsiderationRequested(from, "Two years have passed."));

        var temporary = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        temporary.follow(
                Acts.of(temporary).decision(SENTENCING, ReviewOutcome.REFUSED, "Papers missing.", true),
                SENTENCING,
                CENTRAL_AUTHORITY_DECIDER);
        Trial.given(temporary)
                .when(again(temporary), SENTENCING, PRISONER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        new ReconsiderationRequested(temporary.today(), "Two years have passed."));
    }

    private static Dossier asked() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX);
        return file.follow(
                        new RequestViews(Dossier.ID, file.today(), List.of("Prosecutor")),
                        SENTENCING,
                        CENTRAL_AUTHORITY_OFFICER)
                .later(1);
    }

    private static RecordSubnationalDecision unit(Dossier file, boolean given) {
        return new RecordSubnationalDecision(
                Dossier.ID, file.today(), "Texas", given, given ? null : "Gravity of the act.", List.of());
    }

    @Test
    @Row(17)
    void a_new_look_asks_the_agencies_anew_and_the_consent_of_the_unit_stands_until_it_is_taken_back() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX, Court.STATE);
        var views = new RequestViews(Dossier.ID, file.today(), List.of("Prosecutor"));
        file.follow(views, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .follow(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY)
                .follow(refusal(file), SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                .follow(again(file), SENTENCING, PRISONER);
        Trial.given(file)
                .when(views, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.SENTENCING_REVIEW,
                        new ViewsRequested(
                                file.today(), "Prosecutor", file.today().plusDays(14)));
        assertThat(SubnationalGate.missing(file.matter(file.by(SENTENCING, CENTRAL_AUTHORITY_DECIDER))))
                .isEmpty();
        Trial.given(file)
                .when(unit(file, false), SENTENCING, SUBNATIONAL_AUTHORITY)
                .then(Stage.REFUSED, new SubnationalConsentRefused(file.today(), "Texas", "Gravity of the act."));
    }

    @Test
    @Row(17)
    void a_unit_that_refused_is_asked_again_after_reconsideration() {
        var file = Drive.to(Stage.SENTENCING_REVIEW, US_TO_MX, Court.STATE);
        file.follow(unit(file, false), SENTENCING, SUBNATIONAL_AUTHORITY).follow(again(file), SENTENCING, PRISONER);
        assertThat(ApprovalPath.after(file.matter(file.by(SENTENCING, CENTRAL_AUTHORITY_OFFICER))))
                .anyMatch(step -> step.step() == PathStep.SUBNATIONAL_CONSENT);
        Trial.given(file)
                .when(unit(file, true), SENTENCING, SUBNATIONAL_AUTHORITY)
                .then(Stage.SENTENCING_REVIEW, new SubnationalConsentGiven(file.today(), "Texas"));
    }

    private static RecordGovernmentReview refusal(Dossier file) {
        return new RecordGovernmentReview(
                Dossier.ID,
                file.today(),
                file.state(SENTENCING),
                file.authority(SENTENCING),
                ReviewOutcome.REFUSED,
                "An appeal is open.",
                List.of(),
                null,
                true,
                null,
                List.of());
    }

    private static RequestReconsideration again(Dossier file) {
        return new RequestReconsideration(Dossier.ID, file.today(), "Two years have passed.");
    }

    private static SentencingStateRefused refused(Dossier file, boolean temporary) {
        return new SentencingStateRefused(
                file.today(),
                file.authority(SENTENCING),
                List.of("TIES", "RECORD"),
                "All factors weighed.",
                temporary,
                temporary ? null : file.today().plusYears(2),
                "For this State only.");
    }
}
