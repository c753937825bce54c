package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A processor with several segments, watched from its own node and from another. */
class ReadPositionsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String PROCESSOR = "numbers";

    private final List<Integer> handled = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayHandle = new CountDownLatch(1);
    private Log log;
    private Configuration axon;
    private ReadPositions here;
    private ReadPositions elsewhere;

    @BeforeEach
    void open() {
        log = new Log();
        var tokens = new StoredTokens(log.database().application());
        here = new ReadPositions(
                name -> axon.eventProcessingConfiguration().eventProcessor(name, StreamingEventProcessor.class),
                tokens);
        elsewhere = new ReadPositions(name -> Optional.empty(), tokens);
        axon = configuration();
        axon.start();
    }

    @AfterEach
    void close() {
        mayHandle.countDown();
        axon.shutdown();
        log.close();
    }

    @Test
    void a_reader_waits_until_its_position_is_handled() throws Exception {
        log.append(1);
        var waiting = CompletableFuture.supplyAsync(() -> waitUntil(here, 1));
        assertThat(here.waitUntil(PROCESSOR, 1, Duration.ZERO)).isFalse();

        mayHandle.countDown();

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactly(1);
    }

    @Test
    void a_wait_ends_without_the_position() throws InterruptedException {
        mayHandle.countDown();

        assertThat(here.waitUntil(PROCESSOR, 1, Duration.ofMillis(30))).isFalse();
        assertThat(here.waitUntil("unknown", 1, Duration.ZERO)).isFalse();
    }

    @Test
    void every_event_up_to_the_position_is_handled_whatever_its_segment() {
        mayHandle.countDown();
        for (var number = 1; number <= 40; number++) {
            log.append(number);
        }

        assertThat(waitUntil(here, 40)).isTrue();
        assertThat(handled).hasSize(40);
    }

    @Test
    void another_node_knows_the_positions_from_the_table() {
        mayHandle.countDown();
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 1));

        assertThat(waitUntil(elsewhere, 1)).isTrue();
        assertThat(elsewhere.of(PROCESSOR)).isEqualTo(here.of(PROCESSOR));
    }

    @Test
    void a_replay_has_the_position_it_has_come_to() {
        mayHandle.countDown();
        var replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4));
        tokens().initializeTokenSegments("replayed", 1, replay);

        assertThat(elsewhere.of("replayed")).isEqualTo(4);
    }

    private static boolean waitUntil(ReadPositions positions, long position) {
        try {
            return positions.waitUntil(PROCESSOR, position, LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Configuration configuration() {
        var manager = new SpringTransactionManager(
                new DataSourceTransactionManager(log.database().application()));
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> new PostgresEventStore(log.engine))
                .configureTransactionManager(c -> manager)
                .configureSerializer(c -> serializer())
                .registerComponent(TokenStore.class, c -> tokens());
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .byDefaultAssignTo(PROCESSOR)
                .registerPooledStreamingEventProcessorConfiguration(
                        (c, builder) -> builder.initialSegmentCount(4).claimExtensionThreshold(200))
                .registerDefaultHandlerInterceptor((c, name) -> here)
                .registerEventHandler(c -> new Handler());
        return configurer.buildConfiguration();
    }

    /** As the engine is wired: tokens of a replay hold tokens, whose types must be allowed. */
    private static Jackson3Serializer serializer() {
        var known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(known))
                .build();
    }

    private TokenStore tokens() {
        return new SegmentClaims(
                log.database().application(), serializer(), NodeName.ofThisProcess(), Duration.ofSeconds(10));
    }

    /** Handles numbers once it may. */
    private final class Handler {

        @EventHandler
        void on(Happening.Counted event) throws InterruptedException {
            mayHandle.await();
            handled.add(event.number());
        }
    }
}
