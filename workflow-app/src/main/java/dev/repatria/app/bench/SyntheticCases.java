package dev.repatria.app.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the log with copies of one real case, each with an id, a reference and positions of its own, and all that a case leaves behind.
 *
 * <p>The copies are as valid as their model: the same events in the same order with the same content, so that every one of them can be
 * loaded, replayed and gone on with.
 */
final class SyntheticCases {

    private static final long CASES_AT_ONCE = 5_000;
    private static final List<String> CASE_TABLES = List.of("open_case", "case_summary", "timeline_entry", "work_item");
    private static final String ID =
            "create or replace function bench_case_id(number bigint) returns uuid language sql immutable as $$"
                    + " select (lpad(to_hex(1600000000000 + number), 12, '0') || '7' || substr(md5(number::text), 1, 3) || '8'"
                    + " || substr(md5(number || 'x'), 1, 15))::uuid $$";
    private static final String COPIES =
            "with copies as materialized (select number, bench_case_id(number) as id from generate_series(:first, :last) as number) ";
    private static final String BYTES =
            "convert_to(replace(convert_from(%s, 'UTF8'), :model, copies.id::text), 'UTF8')";
    private static final String TEXT = "replace(%s, :model, copies.id::text)";

    private final JdbcClient owner;
    private final UUID model;
    private long copies;

    /** Copies this case, which has come to rest. */
    SyntheticCases(Engine engine, String model) {
        this.owner = engine.owner();
        this.model = UUID.fromString(model);
        owner.sql(ID).update();
    }

    /** Takes all other cases away, so that the log is as small as it was before the engine warmed up; every processor must be at rest. */
    void keepOnlyTheModel() {
        var its = "(select saga_id from saga_association where association_value = :model)";
        delete("domain_event", "stream_type = 'TransferCase' and stream_id <> :id");
        delete("command_receipt", "key not like :model || '%'");
        CASE_TABLES.forEach(table -> delete(table, "case_id <> :id"));
        delete("saga", "saga_id not in " + its);
        delete("saga_association", "association_value <> :model");
        delete("scheduled_tasks", "task_name = 'AxonDeadline'");
        owner.sql("vacuum full analyze").update();
    }

    private void delete(String table, String which) {
        owner.sql("delete from " + table + " where " + which)
                .param("id", model)
                .param("model", model.toString())
                .update();
    }

    /** Adds copies until the log holds so many events; every processor must be at rest. */
    void fillTo(long events) {
        var perCase = count("select count(*) from domain_event where stream_id = :id");
        var missing = events - count("select count(*) from domain_event where :id = :id");
        for (var left = (missing + perCase - 1) / perCase; left > 0; left -= CASES_AT_ONCE) {
            add(Math.min(left, CASES_AT_ONCE), perCase);
        }
        owner.sql(
                        "update processor_token set token = convert_to(regexp_replace(convert_from(token, 'UTF8'),"
                                + " '\"globalIndex\":[0-9]+', '\"globalIndex\":' || (select max(position) from domain_event)), 'UTF8')")
                .update();
    }

    /** Lets the database write down what was filled in, so that it does not do so beside what is measured next. */
    void comeToRest() {
        owner.sql("vacuum analyze").update();
        if (owner.sql("select pg_has_role('pg_checkpoint', 'usage')")
                .query(Boolean.class)
                .single()) {
            owner.sql("checkpoint").update();
        }
    }

    private void add(long cases, long perCase) {
        var first = copies + 1;
        copies += cases;
        events(first, perCase);
        copy(
                first,
                "command_receipt",
                "client, key, fingerprint, status, answer",
                "client, " + text("key") + ", fingerprint, status, " + bytes("answer"),
                "key like :model || '%'");
        copy(
                first,
                "open_case",
                "case_id, natural_key, instrument",
                "copies.id, sha256(natural_key || convert_to(copies.id::text, 'UTF8')), instrument",
                "case_id = :id");
        copy(
                first,
                "case_summary",
                "case_id, version, position, opened_on, sentencing, sentencing_reference, sentencing_authority, receiving,"
                        + " receiving_reference, receiving_authority, person_id, person_name, treaty, treaty_version, stage,"
                        + " stage_since, resume_to, transferred_on",
                "copies.id, version, position, opened_on, sentencing, " + text("sentencing_reference")
                        + ", sentencing_authority, receiving, receiving_reference, receiving_authority, "
                        + text("person_id")
                        + ", person_name, treaty, treaty_version, stage, stage_since, resume_to, transferred_on",
                "case_id = :id");
        copy(
                first,
                "timeline_entry",
                "case_id, sequence, position, sentencing, receiving, event, sentence, actor, role, state, authority, basis,"
                        + " documents, own_documents, effective_on, recorded_at",
                "copies.id, sequence, position, sentencing, receiving, event, " + text("sentence")
                        + ", actor, role, state, authority,"
                        + " basis, documents, own_documents, effective_on, recorded_at",
                "case_id = :id");
        copy(
                first,
                "work_item",
                "case_id, sequence, sentencing, receiving, step, side, role, subject, due_on, cite_source, cite_article, authority,"
                        + " since, missed_on, ended_on, ended_by",
                "copies.id, sequence, sentencing, receiving, step, side, role, subject, due_on, cite_source, cite_article, authority,"
                        + " since, missed_on, ended_on, ended_by",
                "case_id = :id");
        sagas(first);
    }

    private void events(long first, long perCase) {
        var base = count("select nextval('domain_event_position') where :id = :id");
        bound(
                        owner.sql(
                                COPIES
                                        + "insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id,"
                                        + " version, stream_type, name, payload, metadata, stream_name) select :base + (number - :first) * :perCase"
                                        + " + sequence_number, now(), sequence_number, occurred_at, copies.id, gen_random_uuid(), version,"
                                        + " stream_type, name, " + bytes("payload") + ", " + bytes("metadata")
                                        + ", stream_name from copies, domain_event where stream_id = :id order by number, sequence_number"),
                        first)
                .param("base", base)
                .param("perCase", perCase)
                .update();
        owner.sql("select setval('domain_event_position', (select max(position) from domain_event))")
                .query()
                .singleValue();
    }

    /** A saga and its dates have ids of their own, which stand in each other's content. */
    private void sagas(long first) {
        var of = "saga_id in (select saga_id from saga_association where association_value = :model)";
        var id = "md5(saga_id || copies.id)::uuid::text";
        copy(
                first,
                "saga",
                "saga_id, revision, saga_type, serialized_saga",
                id + ", revision, saga_type, " + bytes("serialized_saga"),
                of);
        copy(
                first,
                "saga_association",
                "association_key, association_value, saga_id, saga_type",
                "association_key, copies.id::text, " + id + ", saga_type",
                "association_value = :model");
    }

    private void copy(long first, String table, String columns, String values, String which) {
        bound(
                        owner.sql(COPIES + "insert into " + table + " (" + columns + ") select " + values
                                + " from copies, " + table + " where " + which + " order by number"),
                        first)
                .update();
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, long first) {
        return statement
                .param("first", first)
                .param("last", copies)
                .param("model", model.toString())
                .param("id", model);
    }

    private long count(String query) {
        return owner.sql(query).param("id", model).query(Long.class).single();
    }

    private static String bytes(String column) {
        return BYTES.formatted(column);
    }

    private static String text(String column) {
        return TEXT.formatted(column);
    }
}
