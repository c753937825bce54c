package dev.repatria.app.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;

/**
 * The connections on which groups of commands are written, and nothing else.
 *
 * <p>They are few, so that what PostgreSQL holds for each is still at hand when the next group comes, and the first that is free is taken.
 * It is no bean of type {@link DataSource}, so that everything else keeps the one it knows.
 */
public final class CommitPool implements AutoCloseable {

    /** Its connections, beside those of the pool that everything else uses. */
    public static final int SIZE = GroupCommit.AT_ONCE;

    private final HikariDataSource connections = new HikariDataSource();

    /** Reaches the same database in the same way as {@code other}, once it is needed. */
    CommitPool(HikariDataSource other, MeterRegistry meters) {
        other.copyStateTo(connections);
        connections.setPoolName(other.getPoolName() + "-commits");
        connections.setMaximumPoolSize(SIZE);
        connections.setMinimumIdle(SIZE);
        connections.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));
    }

    DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
