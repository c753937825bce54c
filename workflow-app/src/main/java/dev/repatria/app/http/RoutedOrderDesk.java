package dev.repatria.app.http;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends every command to the node that a router chooses for its case, and carries out those that are sent here.
 *
 * <p>What is routed is the whole request, not the command within it: the node that gets it does the receipt, the events and the commit
 * in one transaction, as it does for a request of its own.
 */
final class RoutedOrderDesk extends Taker implements OrderDesk {

    /** The one name under which nodes send each other commands. */
    static final String NAME = "dev.repatria.Order";

    /** Commands that have the same value here go to the same node. */
    static final String ROUTING_KEY = "routingKey";

    private static final Logger LOG = LoggerFactory.getLogger(RoutedOrderDesk.class);
    private static final long PATIENCE_SECONDS = 30;

    private final CommandBus router;
    private final LocalOrderDesk local;
    private final NodeAnswers answers;
    private final JsonMapper mapper;

    RoutedOrderDesk(CommandBus router, LocalOrderDesk local, NodeAnswers answers, JsonMapper mapper) {
        this.router = router;
        this.local = local;
        this.answers = answers;
        this.mapper = mapper;
    }

    @Override
    Registration subscribe() {
        return router.subscribe(NAME, this::carryOut);
    }

    @Override
    public ResponseEntity<byte[]> handle(WrittenOrder written) {
        var message = new GenericCommandMessage<>(
                GenericMessage.asMessage(RoutedOrder.of(written))
                        .andMetaData(MetaData.from(Map.of(ROUTING_KEY, routingKey(written)))),
                NAME);
        var callback = new FutureCallback<Object, RoutedAnswer>();
        try {
            router.dispatch(message, callback);
        } catch (RuntimeException e) {
            throw away(e);
        }
        var result = callback.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result == null) {
            throw away(new IllegalStateException("no answer"));
        }
        if (result.isExceptional()) {
            throw away(result.exceptionResult());
        }
        return result.getPayload().toHttp();
    }

    /** The node that gets a command knows. */
    @Override
    public boolean isFull() {
        return false;
    }

    private static Problem away(Throwable cause) {
        LOG.warn("A command could not be routed: {}", cause.getClass().getSimpleName());
        return new Problem(
                        ProblemType.OVERLOADED,
                        "the router of commands cannot be reached; what was sent may or may not be done")
                .withHeader(HttpHeaders.RETRY_AFTER, "5");
    }

    private Object carryOut(CommandMessage<?> message) throws Exception {
        var order = (RoutedOrder) message.getPayload();
        return answers.to(() -> local.handle(order.written()), null);
    }

    /** The case; a command that opens one has none yet and goes anywhere, but always to the same place with its key. */
    private String routingKey(WrittenOrder written) {
        var caseId = caseId(written.body());
        if (caseId.isString()) {
            return caseId.asString();
        }
        return written.key() == null ? UUID.randomUUID().toString() : written.key();
    }

    /** A body that cannot be read names no case; whoever gets it says what is wrong with it. */
    private JsonNode caseId(byte[] body) {
        try {
            return mapper.readTree(body).path("caseId");
        } catch (JacksonException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
