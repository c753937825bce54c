package dev.repatria.app.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** The statements on the table {@code command_receipt}, within the current transaction. */
final class ReceiptTable {

    private static final String LOCK_AND_FIND = "select locked.free, r.fingerprint, r.status, r.answer"
            + " from (select pg_try_advisory_xact_lock(?) as free) as locked"
            + " left join command_receipt r on r.client = ? and r.key = ?";
    private static final String INSERT =
            "insert into command_receipt (client, key, fingerprint, status, answer) values (?, ?, ?, ?, ?)";

    private static final String INSERT_ALL = "insert into command_receipt (client, key, fingerprint, status, answer)"
            + " select made.client, made.key, made.fingerprint, made.status, made.answer"
            + " from unnest(?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::smallint[], ?::bytea[])"
            + " as made (lock, client, key, fingerprint, status, answer) where pg_try_advisory_xact_lock(made.lock)";

    private final DataSource dataSource;
    private final JdbcClient sql;

    ReceiptTable(DataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = JdbcClient.create(dataSource);
    }

    /** Takes the key for this transaction if no other has it, and gives the receipt if there is one. */
    Found lockAndFind(ReceiptKey key) {
        return sql.sql(LOCK_AND_FIND)
                .params(key.lock(), key.client(), key.key())
                .query(ReceiptTable::found)
                .single();
    }

    void insert(ReceiptKey key, byte[] fingerprint, Answer answer) {
        sql.sql(INSERT)
                .params(key.client(), key.key(), fingerprint, answer.status(), answer.body())
                .update();
    }

    /**
     * Writes all of them in one statement.
     *
     * @throws StillRunning if another transaction has one of the keys
     * @throws DuplicateKeyException if one of the keys has a receipt already
     */
    void insertAll(List<Made> receipts) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(INSERT_ALL)) {
            set(statement, 1, "int8", receipts, made -> made.key.lock(), Long[]::new);
            set(statement, 2, "text", receipts, made -> made.key.client(), String[]::new);
            set(statement, 3, "text", receipts, made -> made.key.key(), String[]::new);
            set(statement, 4, "bytea", receipts, Made::fingerprint, byte[][]::new);
            set(statement, 5, "int2", receipts, made -> (short) made.answer.status(), Short[]::new);
            set(statement, 6, "bytea", receipts, made -> made.answer.body(), byte[][]::new);
            if (statement.executeUpdate() < receipts.size()) {
                throw new StillRunning();
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("keep receipts", INSERT_ALL, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static <V> void set(
            PreparedStatement statement,
            int place,
            String type,
            List<Made> receipts,
            Function<Made, V> value,
            IntFunction<V[]> array)
            throws SQLException {
        var values = receipts.stream().map(value).toArray(array);
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    int deleteOlderThan(Instant time) {
        return sql.sql("delete from command_receipt where created_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
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

    /** A receipt on its way into the table. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Made(ReceiptKey key, byte[] fingerprint, Answer answer) {}
}
