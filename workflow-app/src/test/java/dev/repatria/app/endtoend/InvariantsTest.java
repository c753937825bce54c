package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The checker catches each violation that it is there for; a checker that never complains would prove nothing. */
class InvariantsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String CASE = "case-1";

    private final List<History.Exchange> history = new ArrayList<>();
    private final List<LogCopy.Row> rows = new ArrayList<>();
    private final List<LogCopy.Receipt> receipts = new ArrayList<>();

    InvariantsTest() {
        acknowledged("key-1", 1, 10, "PetitionSubmitted");
        rows.add(row(10, 0, "PetitionSubmitted", "us-prison", "{}"));
        acknowledged("key-2", 2, 11, "CaseRegistered");
        rows.add(row(11, 1, "CaseRegistered", "us-prison", "{}"));
        rows.add(row(12, 2, "StepOpened", "repatria", "{\"step\": {\"step\": \"ASSESS_ELIGIBILITY\"}}"));
    }

    @Test
    void a_sound_run_is_sound() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void INV1_what_was_acknowledged_and_is_not_in_the_log_is_lost() {
        rows.remove(1);
        assertThat(violations()).anyMatch(violation -> violation.startsWith("INV-1 ") && violation.contains("key-2"));
    }

    @Test
    void INV1_at_another_place_it_is_lost_as_well() {
        acknowledged("key-3", 4, 13, "OfficerAssigned");
        rows.add(row(14, 3, "OfficerAssigned", "us-prison", "{}"));
        assertThat(violations()).anyMatch(violation -> violation.startsWith("INV-1 ") && violation.contains("key-3"));
    }

    @Test
    void INV2_an_event_of_a_person_that_belongs_to_no_key_was_done_twice() {
        rows.add(row(13, 3, "CaseRegistered", "us-prison", "{}"));
        assertThat(violations()).containsExactly("INV-2 CaseRegistered at 13 belongs to no key: done twice");
    }

    @Test
    void INV2_a_key_with_two_answers_was_done_twice() {
        history.add(exchange("key-2", 200, answer(3, 12, "CaseRegistered")));
        assertThat(violations()).contains("INV-2 key key-2 was answered in two ways");
    }

    @Test
    void INV2_two_keys_cannot_have_made_one_event() {
        receipts.add(new LogCopy.Receipt("us-prison", "key-9", 200, answer(2, 11, "CaseRegistered")));
        assertThat(violations()).anyMatch(violation -> violation.startsWith("INV-2 two keys claim event 1"));
    }

    @Test
    void INV3_a_hole_in_the_versions_is_seen() {
        rows.add(row(13, 4, "StepOpened", "repatria", "{\"step\": {\"step\": \"HANDOVER\"}}"));
        assertThat(violations()).containsExactly("INV-3 case case-1 has 4 in place 3");
    }

    @Test
    void INV3_recorded_time_that_goes_back_is_seen() {
        rows.add(new LogCopy.Row(
                13, CASE, 3, "StepOpened", JSON.readTree("{\"step\": 1}"), "repatria", NOW.minusSeconds(1)));
        assertThat(violations()).containsExactly("INV-3 recorded time goes back at 13");
    }

    @Test
    void INV6_a_handover_without_consent_is_seen() {
        rows.add(row(13, 3, "CustodyTransferred", "repatria", "{}"));
        assertThat(violations()).containsExactly("INV-6 case case-1 was handed over without what must come before");
    }

    @Test
    void INV7_a_step_that_the_engine_opened_twice_is_seen() {
        rows.add(row(13, 3, "StepOpened", "repatria", "{\"step\": {\"step\": \"ASSESS_ELIGIBILITY\"}}"));
        assertThat(violations()).anyMatch(violation -> violation.startsWith("INV-7 the engine did case-1 StepOpened"));
    }

    @Test
    void INV7_a_date_that_was_declared_missed_before_it_had_passed_is_seen() {
        rows.add(row(13, 3, "DeadlineMissed", "repatria", missed("2026-01-02", "2026-01-01")));
        assertThat(violations()).containsExactly("INV-7 DeadlineMissed at 13 came early");
    }

    @Test
    void INV7_a_date_that_was_declared_missed_twice_is_seen() {
        rows.add(row(13, 3, "DeadlineMissed", "repatria", missed("2025-01-02", "2025-01-01")));
        assertThat(violations()).isEmpty();
        rows.add(row(14, 4, "DeadlineMissed", "repatria", missed("2025-01-02", "2025-01-01")));
        assertThat(violations()).anyMatch(violation -> violation.startsWith("INV-7 the engine did"));
    }

    @Test
    void INV9_a_case_that_a_state_reads_without_being_a_party_is_seen() {
        history.add(read(Api.THIRD_STATE, 404, "{}"));
        assertThat(violations()).isEmpty();
        history.add(read(Api.THIRD_STATE, 200, "{\"version\": 2}"));
        assertThat(violations()).containsExactly("INV-9 case case-1 was shown to a State that is no party");
    }

    @Test
    void INV9_a_paper_that_the_other_state_keeps_to_itself_is_seen() {
        var papers = "{\"version\": 2, \"items\": [{\"title\": \"" + Load.OWN_PAPER + "\"}]}";
        history.add(read(Api.READER, 200, papers));
        assertThat(violations()).isEmpty();
        history.add(read(Api.OTHER_STATE, 200, papers));
        assertThat(violations()).containsExactly("INV-9 a paper of case case-1 was shown to the other State");
    }

    @Test
    void INV12_who_was_told_a_version_may_not_read_an_older_one() {
        history.add(read(2, 2));
        assertThat(violations()).isEmpty();
        history.add(read(3, 2));
        assertThat(violations()).containsExactly("INV-12 case case-1 was shown older than version 3");
    }

    @Test
    void a_command_without_an_answer_may_be_done_or_not() {
        history.add(exchange("key-4", 0, "connection reset"));
        assertThat(violations()).isEmpty();
        receipts.add(new LogCopy.Receipt("us-prison", "key-4", 200, answer(4, 13, "OfficerAssigned")));
        rows.add(row(13, 3, "OfficerAssigned", "us-prison", "{}"));
        assertThat(violations()).isEmpty();
    }

    private List<String> violations() {
        return Invariants.violations(history, new LogCopy(rows, receipts));
    }

    private void acknowledged(String key, int version, long position, String event) {
        var answer = answer(version, position, event);
        history.add(exchange(key, 200, answer));
        receipts.add(new LogCopy.Receipt("us-prison", key, 200, answer));
    }

    private static String answer(int version, long position, String event) {
        return "{\"caseId\": \"%s\", \"version\": %d, \"position\": %d, \"events\": [\"%s\"]}"
                .formatted(CASE, version, position, event);
    }

    private static String missed(String on, String due) {
        return "{\"on\": \"%s\", \"dueOn\": \"%s\", \"step\": \"HANDOVER\"}".formatted(on, due);
    }

    private static History.Exchange exchange(String key, int status, String body) {
        return new History.Exchange(NOW, 0, 0, "node", "us-prison", "command", key, CASE, 0, status, body, null);
    }

    private static History.Exchange read(String client, int status, String body) {
        return new History.Exchange(NOW, 0, 0, "node", client, Load.READ, "", CASE, 0, status, body, null);
    }

    private static History.Exchange read(long wants, int version) {
        return new History.Exchange(
                NOW, 0, 0, "node", "reader", "read", "", CASE, wants, 200, "{\"version\": " + version + "}", null);
    }

    private static LogCopy.Row row(long position, long sequence, String name, String actor, String payload) {
        return new LogCopy.Row(position, CASE, sequence, name, JSON.readTree(payload), actor, NOW);
    }
}
