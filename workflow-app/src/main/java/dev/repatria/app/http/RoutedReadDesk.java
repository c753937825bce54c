package dev.repatria.app.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.axonframework.common.Registration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/**
 * Sends a query to the node that a router chooses, and answers those that are sent here.
 *
 * <p>Every node reads the same tables, so a query that cannot be routed has no answer here and is answered where it came in.
 */
final class RoutedReadDesk extends Taker {

    /** The one name under which nodes send each other queries. */
    static final String NAME = "dev.repatria.Read";

    private static final Logger LOG = LoggerFactory.getLogger(RoutedReadDesk.class);

    private final QueryBus router;
    private final BooleanSupplier connected;
    private final Duration patience;
    private final Reads reads;
    private final ReadArguments arguments;
    private final NodeAnswers answers;
    private final AtomicBoolean alone = new AtomicBoolean();

    RoutedReadDesk(
            QueryBus router,
            BooleanSupplier connected,
            Duration patience,
            Reads reads,
            ReadArguments arguments,
            NodeAnswers answers) {
        this.router = router;
        this.connected = connected;
        this.patience = patience;
        this.reads = reads;
        this.arguments = arguments;
        this.answers = answers;
    }

    @Override
    Registration subscribe() {
        return router.subscribe(NAME, RoutedAnswer.class, this::answer);
    }

    /** The name of the query that this method answers; absent for what is not routed. */
    @Nullable
    String nameOf(HandlerMethod method) {
        return reads.nameOf(method);
    }

    /** What the chosen node answers, a refusal included; empty when none does. */
    Optional<ResponseEntity<byte[]>> ask(String name, String address, @Nullable Object... given) {
        if (!connected.getAsBoolean()) {
            return nobody("not connected");
        }
        var message = new GenericQueryMessage<>(
                new RoutedRead(name, address, arguments.write(given)),
                NAME,
                ResponseTypes.instanceOf(RoutedAnswer.class));
        try {
            return answerTo(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return nobody("interrupted");
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            return nobody(e.getClass().getSimpleName());
        }
    }

    private Optional<ResponseEntity<byte[]>> answerTo(QueryMessage<RoutedRead, RoutedAnswer> message)
            throws InterruptedException, ExecutionException, TimeoutException {
        var asked = router.query(message);
        try {
            var result = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (result.isExceptional()) {
                return nobody(result.exceptionResult().getClass().getSimpleName());
            }
            var answer = result.getPayload().toHttp();
            if (alone.compareAndSet(true, false)) {
                LOG.info("Queries are routed again");
            }
            return Optional.of(answer);
        } finally {
            asked.cancel(true);
        }
    }

    private Optional<ResponseEntity<byte[]>> nobody(String reason) {
        if (alone.compareAndSet(false, true)) {
            LOG.warn("Queries are answered on this node, because they cannot be routed: {}", reason);
        }
        return Optional.empty();
    }

    private RoutedAnswer answer(QueryMessage<?, ?> message) throws Exception {
        var read = (RoutedRead) message.getPayload();
        var method =
                reads.find(read.name()).orElseThrow(() -> new IllegalArgumentException("no such query on this node"));
        var given = arguments.read(read.arguments(), method.getMethodParameters());
        return answers.to(() -> method.answer(given), read.address());
    }
}
