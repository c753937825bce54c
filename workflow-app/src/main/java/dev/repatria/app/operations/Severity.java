package dev.repatria.app.operations;

import dev.repatria.app.eventstore.DatabaseAway;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.TransientDataAccessException;

/** What a failure asks for: another try, the parking of one case, or a halt of the whole segment. */
enum Severity {
    /** Nothing is wrong with the event: a deadlock, or a command that lost a race. */
    PASSING,
    /** The event itself cannot be handled. */
    OF_THE_CASE,
    /** Nothing could be handled now: the database is away, another node owns the segment, or this one is on its way up or down and takes no commands. */
    OF_THE_SEGMENT;

    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03");

    static Severity of(Throwable thrown) {
        if (DatabaseAway.causes(thrown)) {
            return OF_THE_SEGMENT;
        }
        var worst = OF_THE_CASE;
        var depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (stopsTheSegment(cause)) {
                return OF_THE_SEGMENT;
            }
            worst = passes(cause) ? PASSING : worst;
        }
        return worst;
    }

    private static boolean stopsTheSegment(Throwable cause) {
        return cause instanceof UnableToClaimTokenException
                || cause instanceof NoHandlerForCommandException
                || cause instanceof InterruptedException;
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof TransientDataAccessException
                || cause instanceof SQLTransientException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && RACES.contains(sql.getSQLState()));
    }
}
