package dev.repatria.app.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each segment of each processor has been read, and which node works on it, within the current transaction.
 *
 * <p>A token is stored only while its segment belongs to this node. That one statement, in the transaction of what the handlers have
 * written, is what keeps a node that was paused from writing after another has taken its place. (The store that comes with Axon would take
 * the segment back there if nobody held it at that moment, and would move its token backwards.) All times are the database's.
 */
@SuppressWarnings("NullAway") // a token that is null stands for the start of the log
public final class SegmentClaims implements TokenStore {

    private static final String FREE =
            "(owner is null or owner = ? or claimed_at < clock_timestamp() - ? * interval '1 millisecond')";

    private final JdbcClient sql;
    private final Serializer serializer;
    private final String node;
    private final Duration lasting;

    /** Claims segments for this node; a claim that was not renewed for so long is anybody's. */
    public SegmentClaims(DataSource dataSource, Serializer serializer, NodeName node, Duration lasting) {
        this.sql = JdbcClient.create(dataSource);
        this.serializer = serializer;
        this.node = node.text();
        this.lasting = lasting;
    }

    /** Sets the segments up unless another node has done it; they are never cut differently afterwards. */
    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken token) {
        sql.sql("select pg_advisory_xact_lock(hashtext(?)) is null")
                .param("segments of " + processor)
                .query(Boolean.class)
                .single();
        var form = form(token);
        sql.sql("""
                        insert into processor_token (processor, segment, token, token_type)
                        select ?, number, ?, ? from generate_series(0, ?) as number
                        where not exists (select from processor_token where processor = ?)
                        """)
                .params(processor, form.bytes, form.type, segments - 1, processor)
                .update();
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var form = form(token);
        requireOurs(
                processor,
                segment,
                sql.sql("""
                                update processor_token set token = ?, token_type = ?, claimed_at = clock_timestamp(), passed = null
                                where processor = ? and segment = ? and owner = ?
                                """)
                        .params(form.bytes, form.type, processor, segment, node)
                        .update());
    }

    /** Claims the segment; one that another transaction is just working on is not waited for. */
    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        var form = sql.sql("""
                        update processor_token set owner = ?, claimed_at = clock_timestamp() where (processor, segment) in (
                            select processor, segment from processor_token where processor = ? and segment = ? and
                        """ + FREE + " for update skip locked) returning token, token_type")
                .params(node, processor, segment, node, lasting.toMillis())
                .query((row, number) -> new Form(row.getBytes(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> notOurs(processor, segment));
        return form.bytes == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(form.bytes, byte[].class, form.type, null));
    }

    /** Claims the segment if it is still cut as this one is. */
    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        if (!Segment.computeSegment(segment.getSegmentId(), fetchSegments(processor))
                .equals(segment)) {
            throw new UnableToClaimTokenException(
                    "segment " + segment.getSegmentId() + " of " + processor + " was split or merged");
        }
        return fetchToken(processor, segment.getSegmentId());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        requireOurs(
                processor,
                segment,
                sql.sql("update processor_token set claimed_at = clock_timestamp()"
                                + " where processor = ? and segment = ? and owner = ?")
                        .params(processor, segment, node)
                        .update());
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        sql.sql("update processor_token set owner = null where processor = ? and segment = ? and owner = ?")
                .params(processor, segment, node)
                .update();
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        var form = form(token);
        try {
            sql.sql("insert into processor_token (processor, segment, token, token_type) values (?, ?, ?, ?)")
                    .params(processor, segment, form.bytes, form.type)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new UnableToInitializeTokenException("segment " + segment + " of " + processor + " exists");
        }
    }

    @Override
    public void deleteToken(String processor, int segment) {
        requireOurs(
                processor,
                segment,
                sql.sql("delete from processor_token where processor = ? and segment = ? and owner = ?")
                        .params(processor, segment, node)
                        .update());
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return numbers("select segment from processor_token where processor = ? order by segment", processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var all = fetchSegments(processor);
        var free = numbers(
                "select segment from processor_token where processor = ? and " + FREE + " order by segment",
                processor,
                node,
                lasting.toMillis());
        return IntStream.of(free)
                .mapToObj(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return sql.sql("select current_database()").query(String.class).optional();
    }

    private int[] numbers(String query, Object... parameters) {
        return sql.sql(query).params(parameters).query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Form form(@Nullable TrackingToken token) {
        if (token == null) {
            return new Form(null, null);
        }
        var serialized = serializer.serialize(token, byte[].class);
        return new Form(serialized.getData(), serialized.getType().getName());
    }

    private void requireOurs(String processor, int segment, int rows) {
        if (rows == 0) {
            throw notOurs(processor, segment);
        }
    }

    private UnableToClaimTokenException notOurs(String processor, int segment) {
        return new UnableToClaimTokenException(
                "segment " + segment + " of " + processor + " does not belong to node " + node);
    }

    /** A token as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(byte @Nullable [] bytes, @Nullable String type) {}
}
