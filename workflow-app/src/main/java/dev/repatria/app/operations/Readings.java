package dev.repatria.app.operations;

import dev.repatria.app.eventstore.NodeName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads how the event processors stand: the head from the log itself, positions from this node's workers or else from the stored tokens.
 *
 * <p>The head is asked of the table and not of a reader, so that a reader that stands still cannot report itself up to date.
 */
final class Readings {

    /** Longer than Axon's claim time-out of ten seconds, so that a claim about to be renewed does not flicker. */
    private static final Duration CLAIM_LASTS = Duration.ofSeconds(15);

    private final JdbcClient jdbc;
    private final Processors processors;
    private final Heartbeats heartbeats;
    private final NodeName node;

    Readings(JdbcClient jdbc, Processors processors, Heartbeats heartbeats, NodeName node) {
        this.jdbc = jdbc;
        this.processors = processors;
        this.heartbeats = heartbeats;
        this.node = node;
    }

    EngineReading take() {
        var head = jdbc.sql("select coalesce(max(position), 0) from domain_event")
                .query(Long.class)
                .single();
        var tokens = tokens();
        var parked = jdbc.sql("select processor, count(*) as cases from parked_case group by processor")
                .query(ParkedCount.class)
                .list();
        var readings = processors.all().stream()
                .map(processor -> reading(processor, head, tokens, parked))
                .toList();
        return new EngineReading(head, Instant.now(), readings);
    }

    private ProcessorReading reading(
            ParkingProcessor processor, long head, List<StoredToken> tokens, List<ParkedCount> parked) {
        var name = processor.getName();
        var statuses = ownStatuses(processor, tokens);
        var segments = tokens.stream()
                .filter(token -> token.processor.equals(name))
                .map(token -> segment(token, statuses.get(token.segment)))
                .toList();
        var position = segments.stream()
                .mapToLong(ProcessorReading.Segment::position)
                .min()
                .orElse(0);
        var lag = Math.max(0, head - position);
        return new ProcessorReading(
                name,
                status(processor, segments, statuses),
                processor.whyNotRebuildable().isEmpty(),
                head,
                position,
                lag,
                lag == 0 ? 0 : age(position),
                parked.stream()
                        .filter(count -> count.processor.equals(name))
                        .mapToInt(ParkedCount::cases)
                        .sum(),
                error(statuses),
                segments);
    }

    private ProcessorReading.Segment segment(StoredToken token, @Nullable EventTrackerStatus status) {
        return status == null || status.trackerRemoved() ? elsewhere(token) : here(token, status);
    }

    private ProcessorReading.Segment here(StoredToken token, EventTrackerStatus status) {
        return new ProcessorReading.Segment(
                token.segment,
                token.owner,
                true,
                status.isReplaying(),
                Math.max(token.position, status.getCurrentPosition().orElse(0)),
                heartbeats.silence(token.processor, token.segment).orElse(null),
                heartbeats.standstill(token.processor, token.segment).orElse(null));
    }

    private static ProcessorReading.Segment elsewhere(StoredToken token) {
        var claimed = token.claimed();
        return new ProcessorReading.Segment(
                token.segment, claimed ? token.owner : null, claimed, token.replaying, token.position, null, null);
    }

    /** Axon keeps the error of a segment that this node has lost to another; it says nothing of the work that is done there. */
    private Map<Integer, EventTrackerStatus> ownStatuses(ParkingProcessor processor, List<StoredToken> tokens) {
        var statuses = new TreeMap<>(processor.processingStatus());
        tokens.stream()
                .filter(token -> token.processor.equals(processor.getName())
                        && token.claimed()
                        && !node.text().equals(token.owner))
                .forEach(token -> statuses.remove(token.segment));
        return statuses;
    }

    private static ProcessorReading.Status status(
            ParkingProcessor processor,
            List<ProcessorReading.Segment> segments,
            Map<Integer, EventTrackerStatus> statuses) {
        if (!processor.isRunning()) {
            return ProcessorReading.Status.STOPPED;
        }
        if (processor.isError() || statuses.values().stream().anyMatch(EventTrackerStatus::isErrorState)) {
            return ProcessorReading.Status.ERROR;
        }
        return segments.stream().anyMatch(ProcessorReading.Segment::replaying)
                ? ProcessorReading.Status.REPLAYING
                : ProcessorReading.Status.RUNNING;
    }

    private static @Nullable String error(Map<Integer, EventTrackerStatus> statuses) {
        return statuses.values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .findFirst()
                .map(status -> Failure.of(status.getError()).detail())
                .orElse(null);
    }

    private double age(long position) {
        return jdbc.sql("""
                        select greatest(0, extract(epoch from clock_timestamp() - recorded_at)) from domain_event
                        where position > ? order by position limit 1
                        """).param(position).query(Double.class).optional().orElse(0.0);
    }

    private List<StoredToken> tokens() {
        return jdbc.sql("""
                        select processor, segment, owner, claimed_at, token_type like '%ReplayToken' as replaying,
                               greatest(passed, (j ->> 'globalIndex')::bigint, (j #>> '{currentToken,globalIndex}')::bigint, 0)
                                   as position
                        from (select *, convert_from(token, 'UTF8')::jsonb as j from processor_token) t
                        order by processor, segment
                        """).query((row, number) -> StoredToken.of(row)).list();
    }

    private record ParkedCount(String processor, int cases) {}

    private record StoredToken(
            String processor,
            int segment,
            @Nullable String owner,
            @Nullable Instant claimedAt,
            boolean replaying,
            long position) {

        static StoredToken of(ResultSet row) throws SQLException {
            var claimed = row.getObject("claimed_at", OffsetDateTime.class);
            return new StoredToken(
                    row.getString("processor"),
                    row.getInt("segment"),
                    row.getString("owner"),
                    claimed == null ? null : claimed.toInstant(),
                    row.getBoolean("replaying"),
                    row.getLong("position"));
        }

        boolean claimed() {
            return owner != null
                    && claimedAt != null
                    && claimedAt.isAfter(Instant.now().minus(CLAIM_LASTS));
        }
    }
}
