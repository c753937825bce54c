package dev.repatria.app.testing;

import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc.QueryServiceImplBase;
import io.axoniq.axonserver.grpc.query.QuerySubscription;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The part of {@link FakeAxonServer} that routes queries. */
final class FakeQueryService extends QueryServiceImplBase {

    private static final String NO_HANDLER = "AXONIQ-5000";

    private final Routes routes;
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<QueryResponse>> waiting = new ConcurrentHashMap<>();

    FakeQueryService(Routes routes) {
        this.routes = routes;
    }

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> toClient) {
        return new Node(toClient);
    }

    @Override
    public void query(QueryRequest query, StreamObserver<QueryResponse> answer) {
        var to = routes.route(query.getQuery(), query.getClientId()).map(nodes::get);
        if (to.isEmpty()) {
            answer.onNext(QueryResponse.newBuilder()
                    .setRequestIdentifier(query.getMessageIdentifier())
                    .setErrorCode(NO_HANDLER)
                    .build());
            answer.onCompleted();
            return;
        }
        waiting.put(query.getMessageIdentifier(), answer);
        // The connector hangs up once it has its answer.
        ((ServerCallStreamObserver<QueryResponse>) answer)
                .setOnCancelHandler(() -> waiting.remove(query.getMessageIdentifier()));
        to.get().send(QueryProviderInbound.newBuilder().setQuery(query).build());
    }

    private void answered(QueryResponse response) {
        var answer = waiting.get(response.getRequestIdentifier());
        if (answer != null) {
            answer.onNext(response);
        }
    }

    private void completed(String request) {
        var answer = waiting.remove(request);
        if (answer != null) {
            answer.onCompleted();
        }
    }

    private final class Node extends Incoming<QueryProviderOutbound, QueryProviderInbound> {

        private volatile @Nullable QuerySubscription subscribed;

        Node(StreamObserver<QueryProviderInbound> toClient) {
            super(toClient);
        }

        @Override
        public void onNext(QueryProviderOutbound told) {
            if (told.hasSubscribe()) {
                subscribed = told.getSubscribe();
                nodes.put(told.getSubscribe().getClientId(), this);
                routes.add(told.getSubscribe().getQuery(), told.getSubscribe().getClientId());
            } else if (told.hasUnsubscribe()) {
                left();
            } else if (told.hasQueryResponse()) {
                answered(told.getQueryResponse());
            } else if (told.hasQueryComplete()) {
                completed(told.getQueryComplete().getRequestId());
            }
            if (!told.getInstructionId().isEmpty()) {
                send(QueryProviderInbound.newBuilder()
                        .setAck(FakeAxonServer.done(told.getInstructionId()))
                        .build());
            }
        }

        @Override
        void left() {
            var was = subscribed;
            if (was != null && nodes.remove(was.getClientId(), this)) {
                routes.remove(was.getQuery(), was.getClientId());
            }
        }
    }
}
