package dev.repatria.app.http;

import static dev.repatria.app.testing.Api.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.eventstore.LiveCases;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two open cases for one State reference, person and instrument. */
@EngineTest
class SecondCaseTest {

    private static final String SUBMIT = "/v1/commands/submit-transfer-request";

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private LiveCases live;

    @Test
    void a_second_open_case_for_the_same_matter_is_refused_with_a_link_to_the_first_and_leaves_no_claim() {
        var matter = matter();
        var first = submit(matter);
        var second = submit(matter);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.problem()).isEqualTo("case-already-open");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(sql.sql("select count(*) from open_case where case_id not in (select stream_id from domain_event)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_case_may_be_opened_once_the_first_is_closed_and_keeps_its_key() {
        var matter = matter();
        var first = submit(matter);
        var closed = api.post(
                "us-prison",
                "/v1/commands/withdraw-consent",
                "{\"caseId\": \"" + first.header("Location").replace("/v1/cases/", "")
                        + "\", \"on\": \"2025-11-04\", \"statement\": \"I want to stay near my mother.\"}");

        var key = UUID.randomUUID().toString();
        var second = submit(matter, key);
        var repeated = submit(matter, key);

        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(second.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(repeated.body()).isEqualTo(second.body());
        assertThat(submit(matter).header("Location")).isEqualTo(second.header("Location"));
    }

    @Test
    void no_second_case_begins_under_an_id_that_has_one_though_no_node_has_it_in_mind() {
        var id = UUID.randomUUID().toString();
        var key = UUID.randomUUID().toString();
        var matter = withId(matter(), id);
        var first = submit(matter, key);
        live.removeAll();
        var second = submit(withId(matter(), id));
        live.removeAll();
        var repeated = submit(matter, key);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.problem()).as(second.body()).isEqualTo("rule-refused");
        assertThat(second.body()).contains("stage.not-open");
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(sql.sql("select count(*) from domain_event where stream_id = ?::uuid and name = 'PetitionSubmitted'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Api.Answer submit(String matter) {
        return submit(matter, UUID.randomUUID().toString());
    }

    private Api.Answer submit(String matter, String key) {
        return api.post("us-prison", SUBMIT, matter, "Idempotency-Key", key);
    }

    private static String withId(String matter, String id) {
        return matter.replaceFirst("\\{", "{\"caseId\": \"" + id + "\",");
    }

    private static String matter() {
        return PETITION.replaceFirst("\\{", "{\"stateReference\": \"BOP-" + UUID.randomUUID() + "\",");
    }
}
