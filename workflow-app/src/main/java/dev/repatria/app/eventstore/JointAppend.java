package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What commands that are committed together write, in one call of the database: claims on matters, events, receipts. */
final class JointAppend {

    private static final String CALL =
            "select append_commands(?::bigint[], ?::bigint[], ?::uuid[], ?::uuid[], ?::bigint[], ?::text[],"
                    + " ?::text[], ?::bytea[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bigint[], ?::bytea[], ?::bigint[],"
                    + " ?::bytea[], ?::uuid[], ?::bytea[], ?::text[])";

    private static final String RECEIPTS = "command_receipt";
    private static final int FIRST_RECEIPT = 11;
    private static final int FIRST_CLAIM = 18;

    private final List<PendingCommand> commands;
    private final List<EventTable.NewEvent> events;
    private final List<OpenCases.Claim> claims;

    JointAppend(List<PendingCommand> commands, List<OpenCases.Claim> claims) {
        this.commands = commands;
        this.events =
                commands.stream().flatMap(command -> command.rows().stream()).toList();
        this.claims = claims;
    }

    List<EventTable.NewEvent> events() {
        return events;
    }

    /** Writes everything or nothing, and tells each command the position of its last event. */
    void on(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(CALL)) {
            EventTable.NewEvent.bindAll(events, statement);
            bindReceipts(statement);
            OpenCases.Claim.bindAll(claims, statement, FIRST_CLAIM);
            try (var row = statement.executeQuery()) {
                row.next();
                tell(row.getLong(1));
            }
        }
    }

    /** What a failure of {@link #on} means; whoever sent the commands asks for their receipts then, and so finds out why. */
    RuntimeException refusal(SQLException e) {
        return events.isEmpty() || isAboutReceipts(e)
                ? new EventStoreException("commands cannot be written together", e)
                : PostgresEventStorageEngine.refusal(events.get(0), e);
    }

    private static boolean isAboutReceipts(SQLException e) {
        return e instanceof PSQLException told
                && told.getServerErrorMessage() != null
                && RECEIPTS.equals(told.getServerErrorMessage().getTable());
    }

    private void tell(long firstPosition) {
        var next = firstPosition;
        for (var command : commands) {
            next += command.rows().size();
            command.answerAt(command.rows().isEmpty() ? OptionalLong.empty() : OptionalLong.of(next - 1));
        }
    }

    /** None for an answer that names no position. */
    private static @Nullable Long lastPlace(PendingCommand command, long place) {
        if (!command.form().namesPosition()) {
            return null;
        }
        if (command.rows().isEmpty()) {
            throw new IllegalStateException("an answer with the position of no event");
        }
        return place;
    }

    private void bindReceipts(PreparedStatement statement) throws SQLException {
        var size = commands.size();
        var clients = new String[size];
        var keys = new String[size];
        var fingerprints = new byte[size][];
        var statuses = new long[size];
        var before = new byte[size][];
        var lastPlaces = new Long[size];
        var after = new byte[size][];
        var place = 0L;
        for (var i = 0; i < size; i++) {
            var command = commands.get(i);
            var form = command.form();
            place += command.rows().size();
            clients[i] = command.key().client();
            keys[i] = command.key().key();
            fingerprints[i] = command.fingerprint();
            statuses[i] = form.status();
            before[i] = form.before();
            lastPlaces[i] = lastPlace(command, place);
            after[i] = form.after();
        }
        EventTable.bind(statement, FIRST_RECEIPT, clients, keys, fingerprints, statuses, before, lastPlaces, after);
    }
}
