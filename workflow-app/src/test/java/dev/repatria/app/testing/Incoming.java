package dev.repatria.app.testing;

import io.grpc.stub.StreamObserver;

/** One open stream of a client: what it says is handled by the subclass, what it is told goes out one at a time. */
abstract class Incoming<I, O> implements StreamObserver<I> {

    private final StreamObserver<O> toClient;

    Incoming(StreamObserver<O> toClient) {
        this.toClient = toClient;
    }

    final synchronized void send(O message) {
        toClient.onNext(message);
    }

    /** The client is gone. */
    void left() {}

    @Override
    public final void onError(Throwable broken) {
        left();
    }

    @Override
    public final void onCompleted() {
        left();
        toClient.onCompleted();
    }
}
