package dev.repatria.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells other nodes of appends, and hears of theirs, by PostgreSQL's LISTEN and NOTIFY.
 *
 * <p>A notice is sent after the commit, outside of it, once for all that was appended meanwhile: notices within the
 * transactions would make their commits wait for each other. A notice that is lost with its node, or that nobody sent because a node was
 * not known yet, costs a second at most, because each node also compares the last position drawn that often.
 */
final class LogNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogNotices.class);
    private static final String CHANNEL = "repatria_log";
    private static final int COMPARE_MILLIS = 1_000;
    /** Each notice is a commit of its own; the first after a pause goes out at once. */
    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** It need not outlive the server, so that nobody waits for the disk. */
    private static final String NOTIFY = "select set_config('synchronous_commit', 'off', true), pg_notify(?, ?)";

    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final String node = UUID.randomUUID().toString();
    private final DataSource dataSource;
    private final Signal own;
    private final Signal all;
    private final BooleanSupplier alone;
    private volatile boolean running;

    /** Sends a notice when {@code own} is raised, unless nobody else is there, and raises {@code all} when another node sends one. */
    LogNotices(DataSource dataSource, Signal own, Signal all, BooleanSupplier alone) {
        this.dataSource = dataSource;
        this.own = own;
        this.all = all;
        this.alone = alone;
    }

    @Override
    public void start() {
        running = true;
        daemon("event-log-notify", this::sendNext);
        daemon("event-log-listen", this::hear);
    }

    @Override
    public void stop() {
        running = false;
        own.raise();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sendNext() throws SQLException, InterruptedException {
        for (var seen = -1L; running; LockSupport.parkNanos(SHORTEST_PAUSE_NANOS)) {
            own.awaitAfter(seen, TimeUnit.HOURS.toNanos(1));
            seen = own.count();
            if (alone.getAsBoolean()) {
                continue;
            }
            try (var connection = dataSource.getConnection();
                    var notify = connection.prepareStatement(NOTIFY)) {
                notify.setString(1, CHANNEL);
                notify.setString(2, node);
                notify.execute();
            }
        }
    }

    private void hear() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var channel = connection.unwrap(PGConnection.class);
            for (var drawn = compare(connection, -1); running; ) {
                var notices = channel.getNotifications(COMPARE_MILLIS);
                if (notices == null || notices.length == 0) {
                    drawn = compare(connection, drawn);
                } else if (Stream.of(notices).anyMatch(this::isForeign)) {
                    all.raise();
                }
            }
            statement.execute("unlisten *");
        }
    }

    private long compare(Connection connection, long before) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select last_value from domain_event_position")) {
            row.next();
            var now = row.getLong(1);
            if (now != before) {
                all.raise();
            }
            return now;
        }
    }

    private boolean isForeign(PGNotification notice) {
        return !node.equals(notice.getParameter());
    }

    private void daemon(String name, Task task) {
        var thread = new Thread(() -> keepDoing(task), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void keepDoing(Task task) {
        while (running) {
            try {
                task.run();
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("Notices between nodes are interrupted (SQL state {}); trying again", e.getSQLState());
                }
                LockSupport.parkNanos(RETRY_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private interface Task {
        void run() throws SQLException, InterruptedException;
    }
}
