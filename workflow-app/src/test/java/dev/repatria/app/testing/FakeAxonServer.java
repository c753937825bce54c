package dev.repatria.app.testing;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * As much of Axon Server as the engine's connector needs to route a command or a query to another node.
 *
 * <p>It speaks the connector's own protocol. It stores nothing, counts no permits, and sends everything to a node other than the one it
 * came from, if there is one.
 */
public final class FakeAxonServer implements AutoCloseable {

    private final Routes routes = new Routes();
    private final Server server;
    private final int port;

    /** Starts it on this port of the loopback interface; on a free one for 0. */
    public FakeAxonServer(int port) {
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .addService(new Platform())
                    .addService(new FakeCommandService(routes))
                    .addService(new FakeQueryService(routes))
                    .build()
                    .start();
            this.port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** What was routed, in order. */
    public List<Routes.Taken> taken() {
        return routes.taken();
    }

    /** Whether this node takes messages of this name. */
    public boolean serves(String node, String name) {
        return routes.serves(node, name);
    }

    /** Ends it as a crash does: every connection breaks. */
    @Override
    public void close() {
        try {
            server.shutdownNow().awaitTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static InstructionAck done(String instruction) {
        return InstructionAck.newBuilder()
                .setInstructionId(instruction)
                .setSuccess(true)
                .build();
    }

    private final class Platform extends PlatformServiceImplBase {

        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder()
                    .setPrimary(NodeInfo.newBuilder().setNodeName("fake").setGrpcPort(port))
                    .setSameConnection(true)
                    .build());
            answer.onCompleted();
        }

        /** Instructions are acknowledged, heartbeats returned; nothing is asked of a client. */
        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> toClient) {
            return new Incoming<>(toClient) {
                @Override
                public void onNext(PlatformInboundInstruction told) {
                    if (!told.getInstructionId().isEmpty()) {
                        send(PlatformOutboundInstruction.newBuilder()
                                .setAck(done(told.getInstructionId()))
                                .build());
                    }
                    if (told.hasHeartbeat()) {
                        send(PlatformOutboundInstruction.newBuilder()
                                .setHeartbeat(told.getHeartbeat())
                                .build());
                    }
                }
            };
        }
    }
}
