package dev.repatria.app.testing;

import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc.CommandServiceImplBase;
import io.axoniq.axonserver.grpc.command.CommandSubscription;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The part of {@link FakeAxonServer} that routes commands. */
final class FakeCommandService extends CommandServiceImplBase {

    private static final String NO_HANDLER = "AXONIQ-4000";

    private final Routes routes;
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

    FakeCommandService(Routes routes) {
        this.routes = routes;
    }

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> toClient) {
        return new Node(toClient);
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
        var to = routes.route(command.getName(), command.getClientId()).map(nodes::get);
        if (to.isEmpty()) {
            answer.onNext(CommandResponse.newBuilder()
                    .setRequestIdentifier(command.getMessageIdentifier())
                    .setErrorCode(NO_HANDLER)
                    .build());
            answer.onCompleted();
            return;
        }
        waiting.put(command.getMessageIdentifier(), answer);
        to.get().send(CommandProviderInbound.newBuilder().setCommand(command).build());
    }

    private void answered(CommandResponse response) {
        var answer = waiting.remove(response.getRequestIdentifier());
        if (answer != null) {
            answer.onNext(response);
            answer.onCompleted();
        }
    }

    private final class Node extends Incoming<CommandProviderOutbound, CommandProviderInbound> {

        private volatile @Nullable CommandSubscription subscribed;

        Node(StreamObserver<CommandProviderInbound> toClient) {
            super(toClient);
        }

        @Override
        public void onNext(CommandProviderOutbound told) {
            if (told.hasSubscribe()) {
                subscribed = told.getSubscribe();
                nodes.put(told.getSubscribe().getClientId(), this);
                routes.add(told.getSubscribe().getCommand(), told.getSubscribe().getClientId());
            } else if (told.hasUnsubscribe()) {
                left();
            } else if (told.hasCommandResponse()) {
                answered(told.getCommandResponse());
            }
            if (!told.getInstructionId().isEmpty()) {
                send(CommandProviderInbound.newBuilder()
                        .setAck(FakeAxonServer.done(told.getInstructionId()))
                        .build());
            }
        }

        @Override
        void left() {
            var was = subscribed;
            if (was != null && nodes.remove(was.getClientId(), this)) {
                routes.remove(was.getCommand(), was.getClientId());
            }
        }
    }
}
