package dev.repatria.app.preview;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.app.eventstore.EventCodec;
import dev.repatria.core.transfer.CaseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads every case from the log once, one after the other, without holding more than one in memory. */
@Component
final class CaseStreams {

    private static final int ROWS_AT_ONCE = 500;
    private static final String EVENTS = "select stream_id, name, version, payload from domain_event"
            + " where stream_type = 'TransferCase' order by stream_id, sequence_number";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final EventCodec codec;

    CaseStreams(DataSource database, PlatformTransactionManager transactions, EventCodec codec) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.codec = codec;
    }

    /** Hands every case over as it stands at this moment; one with an event that cannot be read has no state and is left out. */
    void each(BiConsumer<String, CaseState> reader) {
        // PostgreSQL hands a result over in parts only within a transaction.
        reading.executeWithoutResult(status -> {
            var fold = new Fold(reader);
            jdbc.query(EVENTS, fold::row);
            fold.end();
        });
    }

    private final class Fold {

        private final BiConsumer<String, CaseState> reader;
        private @Nullable String caseId;
        private CaseState state = new CaseState();
        private boolean readable = true;

        Fold(BiConsumer<String, CaseState> reader) {
            this.reader = reader;
        }

        void row(ResultSet row) throws SQLException {
            var id = row.getString("stream_id");
            if (!id.equals(caseId)) {
                end();
                caseId = id;
                state = new CaseState();
                readable = true;
            }
            var event = codec.read(row.getString("name"), row.getInt("version"), row.getBytes("payload"));
            if (readable && event instanceof TransferEvent happened) {
                state.evolve(happened);
            } else {
                readable = false;
            }
        }

        void end() {
            if (caseId != null && readable) {
                reader.accept(caseId, state);
            }
        }
    }
}
