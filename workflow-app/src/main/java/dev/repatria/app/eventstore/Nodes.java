package dev.repatria.app.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The processes that work on this database, and how many segments of a processor are this one's share.
 *
 * <p>Shares add up to all segments when every node sees the same nodes. While they do not, a segment may be free for a moment or wanted by
 * two; who works on it is always decided by its claim.
 */
public final class Nodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    private final JdbcClient sql;
    private final NodeName self;
    private final Duration lasting;
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "node-heartbeat"));
    private volatile List<String> alive;
    private volatile boolean running;

    /** A node that was not seen for so long is taken for dead. */
    public Nodes(DataSource dataSource, NodeName self, Duration lasting) {
        this.sql = JdbcClient.create(dataSource);
        this.self = self;
        this.lasting = lasting;
        this.alive = List.of(self.text());
    }

    /** How many of a processor's segments this node should work on; one at least, should nobody else want it. */
    public int share(String processor, int segments) {
        var nodes = alive;
        var rest = segments % nodes.size();
        // What is left over goes to other nodes for each processor.
        var place = Math.floorMod(nodes.indexOf(self.text()) + processor.hashCode(), nodes.size());
        return Math.max(1, segments / nodes.size() + (place < rest ? 1 : 0));
    }

    /** Whether no other node is alive. */
    public boolean alone() {
        return alive.size() == 1;
    }

    /** Shows that this node lives, and looks who else does. */
    void beat() {
        sql.sql("insert into node (name) values (?) on conflict (name) do update set seen_at = clock_timestamp()")
                .param(self.text())
                .update();
        sql.sql("delete from node where seen_at < clock_timestamp() - ? * interval '1 millisecond'")
                .param(lasting.toMillis())
                .update();
        var seen = sql.sql("select name from node order by name")
                .query(String.class)
                .list();
        if (seen.contains(self.text())) {
            alive = seen;
        }
    }

    @Override
    public void start() {
        beat();
        running = true;
        var pause = lasting.toMillis() / 4;
        var unused = heart.scheduleWithFixedDelay(this::tryToBeat, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void tryToBeat() {
        try {
            beat();
        } catch (DataAccessException e) {
            LOG.debug("This node could not show that it lives", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        heart.shutdownNow();
        try {
            sql.sql("delete from node where name = ?").param(self.text()).update();
        } catch (DataAccessException e) {
            LOG.debug("This node could not take its leave; the others notice after {}", lasting, e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the processors start, which ask for their share, and after they have stopped. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
