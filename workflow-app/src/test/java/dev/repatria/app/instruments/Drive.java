package dev.repatria.app.instruments;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.app.testing.Api;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import java.time.LocalDate;

/** The way of a case from its first act to enforcement, as the law on file wants it. */
final class Drive {

    static final LocalDate END = LocalDate.of(2031, 5, 31);

    private final HttpCase file;
    private final ApplicableLaw law;

    Drive(HttpCase file, ApplicableLaw law) {
        this.file = file;
        this.law = law;
    }

    /** A case that the receiving State enforces. */
    static HttpCase toEnforcement(Api api, Pair pair, LawBook laws, LocalDate firstDay) {
        var file = new HttpCase(api, pair, firstDay);
        new Drive(file, pair.law(laws))
                .open()
                .register()
                .assess()
                .approve(SENTENCING)
                .transmit()
                .approve(RECEIVING)
                .hear()
                .handOver()
                .enforce();
        return file;
    }

    /** The formal move of whoever the instrument lets make it: a State where it can, else the person. */
    Drive open() {
        var states = law.statesThatMayRequest().value();
        return request(states.contains(SENTENCING) ? SENTENCING : RECEIVING);
    }

    Drive request(Side side) {
        file.follow(side, CENTRAL_AUTHORITY_OFFICER, "submit-transfer-request", stateRequest(file.pair(), side));
        return this;
    }

    static String stateRequest(Pair pair, Side side) {
        return """
                {"sentencingState": "%s", "receivingState": "%s", "person": %s, "initiator": "%s",
                 "authorityToAct": "NONE", "court": "FEDERAL", "instrument": "%s"}""".formatted(
                        pair.sentencing(), pair.receiving(), HttpCase.person(pair), side + "_STATE", pair.instrument());
    }

    static String petition(Pair pair, Side to) {
        return """
                {"sentencingState": "%s", "receivingState": "%s", "person": %s, "initiator": "PERSON",
                 "authorityToAct": "PERSONAL", "addressedTo": "%s", "court": "FEDERAL", "instrument": "%s"}""".formatted(pair.sentencing(), pair.receiving(), HttpCase.person(pair), to, pair.instrument());
    }

    /** Facts on file and the instrument chosen; under an instrument without consent also the order and the opinion. */
    Drive register() {
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-facts", facts(file.pair()));
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "select-instrument", """
                {"instrument": "%s", "reason": "It binds both States."}""".formatted(law.instrument()));
        if (!law.consentRequired().value()) {
            opinion();
        }
        return this;
    }

    private void opinion() {
        var first = file.today().minusDays(60);
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-expulsion-order", """
                {"order": {"date": "%s", "finalOn": "%s", "consequential": true}}""".formatted(
                        first, first.plusDays(30)));
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "record-opinion", """
                {"status": "RECORDED", "opinion": "I would rather stay.", "ground": "EXPULSION_CONSEQUENTIAL"}""");
    }

    static String facts(Pair pair) {
        return """
                {"facts": {
                  "dates": {"petition": "2025-11-20", "arrest": "2021-02-01", "plannedHandover": "2025-12-28"},
                  "person": {"nationalities": ["%1$s"], "livesIn": "%1$s", "birthDate": "1988-05-17"},
                  "sentence": {"kind": "FIXED", "endDate": "%2$s", "court": "FEDERAL"},
                  "offences": [{"id": "1", "title": "Robbery", "categories": ["ORDINARY"], "dualCriminality": "YES"}],
                  "finality": {"judgmentDate": "2021-06-01", "appealDeadline": "2021-07-01", "finalOn": "2021-07-02"}
                }}""".formatted(pair.receiving(), END);
    }

    /** Screened; what the rules leave open the officer decides. */
    Drive assess() {
        var asked = file.ask(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "assess-eligibility", "{}");
        if (asked.status() == 422) {
            file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "assess-eligibility", """
                    {"decision": "ELIGIBLE", "reasons": "The open points were settled by a call."}""");
        }
        return this;
    }

    Drive approve(Side side) {
        file.follow(side, CENTRAL_AUTHORITY_DECIDER, "record-government-review", review(side, "APPROVED"));
        return this;
    }

    String review(Side side, String outcome) {
        return """
                {"decidingState": "%1$s", "authority": {"state": "%1$s", "name": "Ministry of Justice"}, "outcome": "%2$s",
                 "reasons": "All factors weighed.", "factors": ["TIES"], "method": %3$s, "temporaryGround": false}""".formatted(
                        file.pair().state(side),
                        outcome,
                        side == RECEIVING && outcome.equals("APPROVED") ? "\"" + method() + "\"" : "null");
    }

    EnforcementMethod method() {
        return law.enforcementMethods().value().stream().sorted().findFirst().orElseThrow();
    }

    /** Consent and every paper on file, the request sent and received. */
    Drive transmit() {
        if (law.consentRequired().value()) {
            file.follow(SENTENCING, PRISONER, "record-consent", """
                    {"by": "PERSON", "form": "WRITTEN"}""");
        }
        law.documents()
                .forEach(paper ->
                        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "attach-document", paper(paper.kind())));
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "transmit-request", """
                {"channel": "DIPLOMATIC"}""");
        file.follow(RECEIVING, CENTRAL_AUTHORITY_OFFICER, "acknowledge-receipt", """
                {"stateReference": "R-1"}""");
        return this;
    }

    static String paper(String kind) {
        return """
                {"document": {"id": "paper-%1$s", "kind": "%1$s", "title": "%1$s", "sha256": "%2$s", "language": "en",
                 "certified": true}, "ownerOnly": false}""".formatted(kind, "a".repeat(64));
    }

    /** The person told, and heard unless the opinion is on file. */
    Drive hear() {
        file.follow(SENTENCING, CENTRAL_AUTHORITY_OFFICER, "inform-person", """
                {"topics": ["METHOD"], "language": "en"}""");
        if (law.consentRequired().value()) {
            file.follow(
                    law.consentVerifiedBy().value().contains(RECEIVING) ? RECEIVING : SENTENCING,
                    VERIFYING_OFFICER,
                    "verify-consent",
                    """
                    {"officer": "Judge A. Example", "voluntary": true, "informed": true, "capable": true,
                     "consents": true, "findings": "Heard in person."}""");
        }
        return this;
    }

    static final String FINAL_CHECKS = """
            {"warrant": "W-1", "fitToTravel": true, "docketChecked": "docket of today"}""";

    Drive handOver() {
        file.follow(SENTENCING, CENTRAL_AUTHORITY_DECIDER, "confirm-final-checks", FINAL_CHECKS);
        file.follow(SENTENCING, TRANSPORT_COORDINATOR, "schedule-handover", """
                {"place": "Airport", "handoverOn": "%s"}""".formatted(
                        file.today().plusDays(1)));
        file.follow(SENTENCING, TRANSPORT_COORDINATOR, "complete-handover", """
                {"place": "Airport", "deliveredBy": "Officer One", "receivedBy": "Officer Two", "timeServedDays": 700}""");
        return this;
    }

    Drive enforce() {
        file.follow(RECEIVING, ENFORCEMENT_AUTHORITY, "determine-enforcement", """
                {"method": "%s", "originalEndDate": "%s", "endDate": "%s", "order": "Order 1"}""".formatted(method(), END, END));
        return this;
    }
}
