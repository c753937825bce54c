package dev.repatria.app.operations;

import dev.repatria.app.eventstore.Nodes;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingConfigurer.EventProcessorBuilder;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Builds every event processor of the engine alike, so that no group of handlers can be forgotten by the parking. */
final class ProcessorFactory implements EventProcessorBuilder {

    private final ProcessorSettings settings;
    private final ParkedCases parked;
    private final EventNames names;
    private final EventLog log;
    private final ProcessorFailures failures;
    private final LeftOverTransactions transactions;
    private final Heartbeats heartbeats;
    private final Nodes nodes;
    private final ScheduledThreadPoolExecutor readers;
    private final ScheduledThreadPoolExecutor workers;

    ProcessorFactory(
            ProcessorSettings settings,
            ParkedCases parked,
            EventNames names,
            EventLog log,
            ProcessorFailures failures,
            LeftOverTransactions transactions,
            Heartbeats heartbeats,
            Nodes nodes) {
        this.settings = settings;
        this.parked = parked;
        this.names = names;
        this.log = log;
        this.failures = failures;
        this.transactions = transactions;
        this.heartbeats = heartbeats;
        this.nodes = nodes;
        this.readers = new Readers();
        this.workers = threads(settings.threads(), "event-worker");
    }

    /** Makes this factory the only way a processor comes to be, and every handler error one that reaches it. */
    void installIn(EventProcessingConfigurer configurer) {
        configurer
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerEventProcessorFactory(this);
    }

    @Override
    public EventProcessor build(String name, Configuration configuration, EventHandlerInvoker handlers) {
        var processing = configuration.eventProcessingConfiguration();
        var tokens = heartbeats.listenTo(processing.tokenStore(name));
        var builder = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new ParkingInvoker(name, handlers, parked, names))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(configuration.getComponent(EventStore.class))
                .messageMonitor(processing.messageMonitor(PooledStreamingEventProcessor.class, name))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(readers)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(processor -> share(processor, tokens))
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(Handlers.hasSaga(handlers) ? settings.batchSize() : settings.readBatchSize())
                .claimExtensionThreshold(settings.claimInterval().toMillis())
                .tokenClaimInterval(settings.claimInterval().toMillis());
        return new ParkingProcessor(builder, new ParkingParts(parked, log, names, tokens, transactions, failures));
    }

    /** Every segment while nobody else is there; none is cut before the first start, when the setting counts. */
    private int share(String processor, TokenStore tokens) {
        if (nodes.alone()) {
            return Short.MAX_VALUE;
        }
        var segments = tokens.fetchSegments(processor);
        return nodes.share(processor, segments == null || segments.length == 0 ? settings.segments() : segments.length);
    }

    private static ScheduledThreadPoolExecutor threads(int number, String name) {
        var threads = new ScheduledThreadPoolExecutor(number, new AxonThreadFactory(name));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return threads;
    }

    /** Axon looks again after 100 ms at a segment whose buffer is full, by when its worker has long been idle. */
    private static final class Readers extends ScheduledThreadPoolExecutor {

        private static final long AXON_WAITS_MILLIS = 100;
        private static final long WAITS_MILLIS = 5;

        Readers() {
            super(2, new AxonThreadFactory("event-reader"));
            setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return unit.toMillis(delay) == AXON_WAITS_MILLIS
                    ? super.schedule(task, WAITS_MILLIS, TimeUnit.MILLISECONDS)
                    : super.schedule(task, delay, unit);
        }
    }

    /** Ends all reading for good; who is just at work and plans to go on is not told that it failed. */
    void stop() {
        Stream.of(readers, workers).forEach(threads -> {
            threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
            threads.shutdown();
        });
    }
}
