package dev.repatria.app.eventstore;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the connection to the database from failures of what was asked of it. */
public final class DatabaseAway {

    /** Connection, resources, operator intervention, system error, and a session that was ended because it stood still. */
    private static final List<String> STATES = List.of("08", "53", "57P", "58", "25P03");

    private static final int DEPTH = 50;

    private DatabaseAway() {}

    /** Whether one of the causes is that the database could not be reached, or that the connection broke meanwhile. */
    public static boolean causes(Throwable failure) {
        var depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql && isState(sql.getSQLState()));
    }

    /** The driver always names a state; the pool names none when it has given a connection up in the middle of its use. */
    private static boolean isState(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
