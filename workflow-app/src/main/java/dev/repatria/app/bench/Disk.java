package dev.repatria.app.bench;

/** What the log takes on disk, and what the same events would take in the tables of stock Axon JDBC. */
final class Disk {

    private static final long MOST = 100_000;

    private final Engine engine;

    Disk(Engine engine) {
        this.engine = engine;
    }

    /** Treaty profiles, which are long and few, left out. */
    double bytesPerEvent() {
        return number(
                "select (pg_total_relation_size('domain_event') - coalesce(sum(pg_column_size(payload))"
                        + " filter (where stream_type <> 'TransferCase'), 0))::float8 / greatest(1, count(*)) from domain_event");
    }

    /** Events of the average case, those of the engine included. */
    double eventsPerCase() {
        return number(
                "select count(*)::float8 / greatest(1, count(distinct stream_id)) from (select stream_id from domain_event"
                        + " where stream_type = 'TransferCase' limit 100000) as events");
    }

    /** Everything that a case leaves behind besides its events. */
    double readModelBytesPerCase() {
        return number("select (pg_total_relation_size('case_summary') + pg_total_relation_size('timeline_entry')"
                + " + pg_total_relation_size('work_item') + pg_total_relation_size('saga') + pg_total_relation_size('saga_association'))::float8"
                + " / greatest(1, count(*)) from case_summary");
    }

    /** The same events in a table like the one that PostgresEventTableFactory of Axon 4.13.0 makes. */
    double stockBytesPerEvent() {
        var owner = engine.owner();
        owner.sql("drop table if exists bench_stock").update();
        owner.sql(
                        "create table bench_stock (globalindex bigserial primary key, aggregateidentifier varchar(255) not null,"
                                + " sequencenumber bigint not null, type varchar(255), eventidentifier varchar(255) not null unique,"
                                + " metadata bytea, payload bytea not null, payloadrevision varchar(255), payloadtype varchar(255) not null,"
                                + " timestamp varchar(255) not null, unique (aggregateidentifier, sequencenumber))")
                .update();
        var rows = owner.sql(
                        "insert into bench_stock (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,"
                                + " payloadtype, timestamp) select stream_id::text, sequence_number, stream_type, event_id::text, metadata,"
                                + " payload, 'dev.repatria.api.transfer.' || name, to_char(occurred_at, 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                                + " from domain_event where stream_type = 'TransferCase' order by position limit "
                                + MOST)
                .update();
        var bytes = number("select pg_total_relation_size('bench_stock')::float8");
        owner.sql("drop table bench_stock").update();
        return bytes / Math.max(1, rows);
    }

    private double number(String query) {
        return engine.owner().sql(query).query(Double.class).single();
    }
}
