package dev.repatria.app.eventstore;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells other nodes how far this one has looked, so that a query there need not wait for the next time a token is stored.
 *
 * <p>A segment stores its token with the events that it handles. What it only passes over would be known elsewhere after seconds. While
 * nobody else is there, nothing is told.
 */
final class PassedPositions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PassedPositions.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int LOOKS_AFTER_AN_APPEND = 8;

    /** Rows that a batch is just working on are left out: it will store its token. */
    private static final String TELL = """
            update processor_token t set passed = now.position
            from unnest(?::text[], ?::integer[], ?::bigint[]) as now (processor, segment, position)
            where t.processor = now.processor and t.segment = now.segment and (t.processor, t.segment) in (
                select processor, segment from processor_token where owner = ? for update skip locked)
            """;

    private final DataSource dataSource;
    private final Signal appends;
    private final Nodes nodes;
    private final NodeName self;
    private final Supplier<Map<String, Map<Integer, EventTrackerStatus>>> statuses;
    private volatile boolean running;

    PassedPositions(
            DataSource dataSource,
            Signal appends,
            Nodes nodes,
            NodeName self,
            Supplier<Map<String, Map<Integer, EventTrackerStatus>>> statuses) {
        this.dataSource = dataSource;
        this.appends = appends;
        this.nodes = nodes;
        this.self = self;
        this.statuses = statuses;
    }

    @Override
    public void start() {
        running = true;
        var thread = new Thread(this::tellAlways, "passed-positions");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        appends.raise();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tellAlways() {
        Map<Place, Long> told = Map.of();
        var seen = -1L;
        while (running) {
            try {
                appends.awaitAfter(seen, TimeUnit.SECONDS.toNanos(1));
                seen = appends.count();
                for (var look = 0; running && !nodes.alone() && look < LOOKS_AFTER_AN_APPEND; look++) {
                    told = tell(told);
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                if (nodes.alone()) {
                    // Waking at every append for nothing takes time from whoever appends.
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.debug("Other nodes could not be told how far this one is", e);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    /** Tells what has changed since the last time, and gives what other nodes know now. */
    Map<Place, Long> tell(Map<Place, Long> told) {
        var now = positions();
        var news = new TreeMap<>(now);
        news.entrySet().removeAll(told.entrySet());
        if (!news.isEmpty()) {
            JdbcClient.create(dataSource)
                    .sql(TELL)
                    .param(news.keySet().stream().map(Place::processor).toArray(String[]::new))
                    .param(news.keySet().stream().map(Place::segment).toArray(Integer[]::new))
                    .param(news.values().toArray(Long[]::new))
                    .param(self.text())
                    .update();
        }
        return now;
    }

    private Map<Place, Long> positions() {
        var positions = new TreeMap<Place, Long>();
        statuses.get()
                .forEach((processor, segments) -> segments.forEach((segment, status) -> {
                    if (!status.isErrorState() && !status.isReplaying() && !status.trackerRemoved()) {
                        positions.put(new Place(processor, segment), ReadPositions.position(status));
                    }
                }));
        return positions;
    }

    /** One segment of one processor. */
    record Place(String processor, int segment) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            var byName = processor.compareTo(other.processor);
            return byName != 0 ? byName : Integer.compare(segment, other.segment);
        }
    }
}
