package dev.repatria.app.casework;

import dev.repatria.api.treaty.TreatyEvent;
import dev.repatria.app.eventstore.EventCodec;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of the treaty register, read straight from the log, so that no node waits for a read model to know the law. */
final class TreatyLog {

    private static final String OF_TREATIES = " from domain_event where stream_type = 'TreatyRegister'";

    private final JdbcClient jdbc;
    private final EventCodec codec;

    TreatyLog(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** Waits for others that adopt profiles, and keeps them waiting until the current transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('repatria: profiles are adopted')) is null")
                .query(Boolean.class)
                .single();
    }

    /** Position of the latest event; 0 when there is none. */
    long head() {
        return jdbc.sql("select coalesce(max(position), 0)" + OF_TREATIES)
                .query(Long.class)
                .single();
    }

    /** Every event in the order of the log. */
    List<TreatyEvent> events() {
        return eventsUntil(Long.MAX_VALUE);
    }

    /** Every event that the log had at that position, in its order. */
    List<TreatyEvent> eventsUntil(long position) {
        return jdbc
                .sql("select name, version, payload" + OF_TREATIES + " and position <= ? order by position")
                .param(position)
                .query((row, number) ->
                        codec.read(row.getString("name"), row.getInt("version"), row.getBytes("payload")))
                .list()
                .stream()
                .map(TreatyEvent.class::cast)
                .toList();
    }
}
