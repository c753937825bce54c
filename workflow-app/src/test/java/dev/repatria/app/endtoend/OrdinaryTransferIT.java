package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sample b against the packaged jar: what every kind of user must see after every step. */
class OrdinaryTransferIT {

    /** For each step: the command, the stage it leads to, and what waits for somebody then. */
    private static final List<String> COURSE = List.of(
            "submit-transfer-request  PETITIONED         SELECT_INSTRUMENT",
            "select-instrument        SCREENING          ASSESS_ELIGIBILITY",
            "assign-officer           SCREENING          ASSESS_ELIGIBILITY",
            "record-facts             SCREENING          ASSESS_ELIGIBILITY",
            "assess-eligibility       SENTENCING_REVIEW  SENTENCING_STATE_REVIEW",
            "request-views            SENTENCING_REVIEW  AGENCY_VIEWS SENTENCING_STATE_REVIEW",
            "record-views             SENTENCING_REVIEW  SENTENCING_STATE_REVIEW",
            "record-government-review APPROVED_S         SUPPLY_DOCUMENT SUPPLY_DOCUMENT WRITTEN_CONSENT",
            "record-consent           APPROVED_S         SUPPLY_DOCUMENT SUPPLY_DOCUMENT",
            "attach-document          APPROVED_S         SUPPLY_DOCUMENT",
            "attach-document          APPROVED_S         TRANSMIT_REQUEST",
            "transmit-request         AWAITING_R         ACKNOWLEDGE_RECEIPT",
            "acknowledge-receipt      RECEIVING_REVIEW   RECEIVING_STATE_REVIEW",
            "record-government-review ACCEPTED_R         INFORM_PERSON",
            "inform-person            VERIFICATION       CONSENT_HEARING",
            "appoint-counsel          VERIFICATION       CONSENT_HEARING",
            "verify-consent           CONSENT_VERIFIED   FINAL_CHECKS",
            "confirm-final-checks     CLEARED            SCHEDULE_HANDOVER",
            "schedule-handover        SCHEDULED          HANDOVER",
            "complete-handover        TRANSFERRED        DETERMINE_ENFORCEMENT PERIODIC_REPORT",
            "determine-enforcement    ENFORCING          PERIODIC_REPORT SET_RELEASE_DATE",
            "set-release-date         ENFORCING          PERIODIC_REPORT",
            "submit-report            ENFORCING          PERIODIC_REPORT",
            "submit-report            ENFORCING          PERIODIC_REPORT",
            "record-completion        CLOSED_COMPLETED");

    private static final List<String> NAMES =
            List.of("Marisol", "Quintero", "Beltrán", "Evelyn Marsh", "Lindqvist", "Ocampo", "Castellan", "Rosas");

    @TempDir
    private Path folder;

    @Test
    void every_step_is_seen_by_authorities_operators_and_auditors() {
        var data = folder.resolve("data");
        try (var jar = Jar.serving(data)) {
            var api = new Api(jar.address(), data);
            var transfer = new Case();
            for (var line : COURSE) {
                var expected = Arrays.asList(line.split(" +"));
                var done = transfer.play(api);
                assertThat(done.command()).isEqualTo(expected.get(0));
                expectEverywhere(api, transfer, done, expected.get(1), expected.subList(2, expected.size()));
            }
            assertThat(transfer.isOver()).isTrue();
            expectSoundEnd(api, transfer);
            assertThat(jar.output())
                    .doesNotContain(NAMES)
                    .doesNotContain(" ERROR ")
                    .doesNotContain(" WARN ");
        }
    }

    private static void expectEverywhere(
            Api api, Case transfer, Case.Acknowledged done, String stage, List<String> waiting) {
        var path = "/v1/cases/" + transfer.id();
        var summary = api.read(Api.READER, path + "?atLeast=" + done.position());
        assertThat(summary.required("stage").asString()).as(done.command()).isEqualTo(stage);
        assertThat(names(api.items(Api.READER, path + "/timeline?atLeast=" + done.position()), "event"))
                .containsAll(done.events());
        Await.until(
                done.command() + " opens " + waiting,
                () -> workItems(api, transfer).equals(waiting));
        api.settle();
        var metrics = Metrics.of(api);
        done.events()
                .forEach(event -> assertThat(metrics.sum("transfer_events_appended_total", "event_type", event))
                        .as(event)
                        .isPositive());
        assertThat(metrics.sum("transfer_commands_seconds_count", "outcome", "accepted"))
                .isGreaterThanOrEqualTo(transfer.acknowledged().size());
        var audit = "/v1/audit/cases/" + transfer.id();
        assertThat(api.read(Api.AUDITOR, audit + "/state").required("stage").asString())
                .isEqualTo(stage);
        assertThat(api.read(Api.AUDITOR, audit + "/state?asOf=" + done.position())
                        .required("stage")
                        .asString())
                .isEqualTo(stage);
    }

    private static List<String> workItems(Api api, Case transfer) {
        return names(api.items(Api.READER, "/v1/work-items?caseId=" + transfer.id()), "step").stream()
                .sorted()
                .toList();
    }

    private static void expectSoundEnd(Api api, Case transfer) {
        var events = names(api.items(Api.AUDITOR, "/v1/audit/cases/" + transfer.id() + "/events"), "name");
        assertThat(events).isEqualTo(names(api.items(Api.READER, "/v1/cases/" + transfer.id() + "/timeline"), "event"));
        assertThat(events).doesNotContain("DeadlineMissed");
        var metrics = Metrics.of(api);
        assertThat(metrics.sum("transfer_commands_seconds_count", "outcome", "error"))
                .isZero();
        assertThat(metrics.sum("transfer_process_parked", "", "")).isZero();
        assertThat(metrics.sum("transfer_case_stage_seconds_count", "treaty", "US-MX-1976"))
                .as("one stage left for each that follows")
                .isEqualTo(COURSE.stream()
                                .map(line -> line.split(" +")[1])
                                .distinct()
                                .count()
                        - 1);
        var replay = api.replay(transfer.id());
        assertThat(replay.required("equal").asBoolean()).as(replay.toString()).isTrue();
    }

    private static List<String> names(List<JsonNode> items, String field) {
        var names = new ArrayList<String>();
        items.forEach(item -> names.add(item.required(field).asString()));
        return names;
    }
}
