package dev.repatria.app.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements on the table {@code command_receipt}, within the current transaction. */
final class ReceiptTable {

    private static final String LOCK_AND_FIND = "select locked.free, r.fingerprint, r.status, r.answer"
            + " from (select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0)) as free) as locked"
            + " left join command_receipt r on r.client = ? and r.key = ?";
    private static final String INSERT =
            "insert into command_receipt (client, key, fingerprint, status, answer) values (?, ?, ?, ?, ?)";

    private final JdbcClient sql;

    ReceiptTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    /** Takes the key for this transaction if no other has it, and gives the receipt if there is one. */
    Found lockAndFind(ReceiptKey key) {
        return sql.sql(LOCK_AND_FIND)
                .params(key.client(), key.key(), key.client(), key.key())
                .query(ReceiptTable::found)
                .single();
    }

    void insert(ReceiptKey key, byte[] fingerprint, Answer answer) {
        sql.sql(INSERT)
                .params(key.client(), key.key(), fingerprint, answer.status(), answer.body())
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row.getBoolean(1), row.getBytes(2), row.getInt(3), row.getBytes(4));
    }

    /** The answer of {@link #lockAndFind}; without a receipt the fingerprint is empty. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(boolean free, byte @org.jspecify.annotations.Nullable [] fingerprint, int status, byte[] body) {

        Answer answer() {
            return new Answer(status, body);
        }
    }
}
