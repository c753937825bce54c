package dev.repatria.core.casework;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.core.casework.Setting.DE_TO_ES;
import static dev.repatria.core.casework.Setting.MX_TO_US_BY_CONVENTION;
import static dev.repatria.core.casework.Setting.US_TO_MX;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.DocumentsRequested;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.PartialRecognitionDeclined;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.api.transfer.transmission.AnswerPartialRecognition;
import dev.repatria.api.transfer.transmission.ProposePartialRecognition;
import dev.repatria.api.transfer.transmission.RequestFurtherDocuments;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransmissionRowsTest {

    @Test
    @Row(18)
    void the_person_consents_in_writing() {
        var file = Drive.to(Stage.APPROVED_S, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).consent(), SENTENCING, PRISONER)
                .then(Stage.APPROVED_S, new ConsentGiven(file.today(), ConsentBy.PERSON, "WRITTEN"))
                .under("US-18USC306 18 USC 4100(b)");
        Trial.given(file)
                .when(Acts.of(file).consent(ConsentBy.PERSON), SENTENCING, REPRESENTATIVE)
                .refused("consent.wrong-person", "State table row 18");
    }

    @Test
    @Row(19)
    void the_request_leaves_with_consent_and_the_certified_papers() {
        var file = Drive.to(Stage.APPROVED_S, US_TO_MX);
        var transmit = Acts.of(file).transmit();
        Trial.given(file)
                .when(transmit, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("consent.missing", "US-18USC306 18 USC 4100(b)");
        file.follow(Acts.of(file).consent(), SENTENCING, PRISONER);
        Trial.given(file)
                .when(transmit, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("document.missing", "US-MX-1976 Art. IV(7)");
        Drive.supply(file, RequiredDocument.When.TRANSMISSION);
        Trial.given(file)
                .when(transmit, SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.AWAITING_R, new RequestTransmitted(file.today(), Channel.DIPLOMATIC))
                .under("US-MX-1976 Art. IV(1)");
    }

    @Test
    @Row(19)
    void a_paper_on_the_file_of_one_state_alone_is_not_a_paper_of_the_request() {
        var file = Drive.to(Stage.APPROVED_S, DE_TO_ES);
        file.follow(Acts.of(file).consent(), SENTENCING, PRISONER);
        file.follow(Acts.of(file).paper("p-1", "CERTIFICATE", true), SENTENCING, CENTRAL_AUTHORITY_OFFICER);
        Trial.given(file)
                .when(Acts.of(file).transmit(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("document.missing", "EU-2008-909 Art. 5");
    }

    @Test
    @Row(20)
    void the_receiving_state_acknowledges_receipt_and_so_fixes_its_date() {
        var file = Drive.to(Stage.AWAITING_R, US_TO_MX);
        Trial.given(file)
                .when(Acts.of(file).receipt(), RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                .then(Stage.RECEIVING_REVIEW, new RequestReceived(file.today(), "R-1"));
        Trial.given(file)
                .when(Acts.of(file).receipt(), SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                .refused("side.not-entitled", "State table row 20");
    }

    @Test
    @Row(21)
    void the_receiving_state_asks_for_further_papers() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, DE_TO_ES);
        Trial.given(file)
                .when(
                        new RequestFurtherDocuments(Dossier.ID, file.today(), List.of("LAW_EXTRACT"), "Two counts."),
                        RECEIVING,
                        CENTRAL_AUTHORITY_OFFICER)
                .then(
                        Stage.RECEIVING_REVIEW,
                        new DocumentsRequested(file.today(), List.of("LAW_EXTRACT"), "Two counts."));
    }

    @Test
    @Row(22)
    void the_receiving_state_accepts_by_a_method_that_its_law_allows() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, MX_TO_US_BY_CONVENTION);
        Trial.given(file)
                .when(Acts.of(file).decision(RECEIVING, ReviewOutcome.APPROVED), RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.ACCEPTED_R,
                        new ReceivingStateAccepted(
                                file.today(),
                                file.authority(RECEIVING),
                                EnforcementMethod.CONTINUED,
                                List.of("TIES", "RECORD"),
                                "All factors weighed.",
                                "For this State only."))
                .under("COE-112 Declaration on Art. 3(3)");
        Trial.given(file)
                .when(accept(file, EnforcementMethod.CONVERTED), RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .refused("enforcement.method-not-allowed", "COE-112 Declaration on Art. 3(3)");
        Trial.given(file)
                .when(accept(file, null), RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .invalid("method");
    }

    @Test
    @Row(23)
    void the_receiving_state_refuses_with_reasons_where_the_instrument_asks_for_them() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, DE_TO_ES);
        Trial.given(file)
                .when(
                        Acts.of(file).decision(RECEIVING, ReviewOutcome.REFUSED, null, false),
                        RECEIVING,
                        CENTRAL_AUTHORITY_DECIDER)
                .refused("refusal.reasons-required", "EU-2008-909 Art. 21");
        Trial.given(file)
                .when(
                        Acts.of(file).decision(RECEIVING, ReviewOutcome.REFUSED, "Art. 9(1)(h).", false),
                        RECEIVING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.REFUSED,
                        new ReceivingStateRefused(
                                file.today(),
                                file.authority(RECEIVING),
                                List.of("TIES", "RECORD"),
                                "Art. 9(1)(h).",
                                false,
                                null,
                                "For this State only."));
    }

    @Test
    @Row(24)
    void partial_recognition_is_proposed_where_the_instrument_knows_it() {
        var proposal = proposal(Drive.to(Stage.RECEIVING_REVIEW, DE_TO_ES));
        Trial.given(Drive.to(Stage.RECEIVING_REVIEW, US_TO_MX))
                .when(proposal, RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .refused("partial-recognition.not-provided", "State table row 24");
        var file = Drive.to(Stage.RECEIVING_REVIEW, DE_TO_ES);
        Trial.given(file)
                .when(proposal, RECEIVING, CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.RECEIVING_REVIEW,
                        new PartialRecognitionProposed(
                                file.today(), "Count 1", "Count 2 is no offence.", EnforcementMethod.ADAPTED));
    }

    @Test
    @Row(24)
    void with_agreement_the_case_goes_on_and_without_it_the_certificate_falls() {
        var file = Drive.to(Stage.RECEIVING_REVIEW, DE_TO_ES);
        file.follow(proposal(file), RECEIVING, CENTRAL_AUTHORITY_DECIDER);
        Trial.given(file)
                .when(
                        new AnswerPartialRecognition(Dossier.ID, file.today(), true, null),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.ACCEPTED_R,
                        new PartialRecognitionAgreed(file.today(), EnforcementMethod.ADAPTED, "Count 1"));
        Trial.given(file)
                .when(
                        new AnswerPartialRecognition(Dossier.ID, file.today(), false, "Both counts or none."),
                        SENTENCING,
                        CENTRAL_AUTHORITY_DECIDER)
                .then(
                        Stage.CLOSED_CERTIFICATE_WITHDRAWN,
                        new PartialRecognitionDeclined(file.today(), "Both counts or none."));
    }

    static ProposePartialRecognition proposal(Dossier file) {
        return new ProposePartialRecognition(
                Dossier.ID, file.today(), "Count 1", "Count 2 is no offence.", EnforcementMethod.ADAPTED);
    }

    private static RecordGovernmentReview accept(Dossier file, EnforcementMethod method) {
        return new RecordGovernmentReview(
                Dossier.ID,
                file.today(),
                file.state(RECEIVING),
                file.authority(RECEIVING),
                ReviewOutcome.APPROVED,
                "All factors weighed.",
                List.of(),
                method,
                false,
                null,
                List.of());
    }
}
