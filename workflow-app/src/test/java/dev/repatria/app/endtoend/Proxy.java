package dev.repatria.app.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The network between one node and the database: it can be cut, swallow everything, hold commits back, or stop at one. */
final class Proxy implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final ServerSocket door;
    private final IntSupplier target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable AtCommit> trap = new AtomicReference<>();
    private volatile boolean cut;
    private volatile boolean swallows;
    private volatile long slowestCommitMillis;

    /** What happens when a node commits. */
    interface AtCommit {

        /** True: the commit reaches the database, but the node never hears of it. False: it does not reach it. */
        boolean passes();

        void then();
    }

    Proxy(IntSupplier target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Ends every connection and lets no new one come about. */
    void cut() {
        cut = true;
        open.forEach(Proxy::close);
    }

    /** Lets connections be and swallows what is sent on them, as a dead machine does. */
    void swallow() {
        swallows = true;
    }

    void holdCommits(long slowestMillis) {
        slowestCommitMillis = slowestMillis;
    }

    void forgetTrap() {
        trap.set(null);
    }

    void trapNextCommit(AtCommit action) {
        trap.set(action);
    }

    /** The network is whole again; connections over which something was swallowed are ended. */
    void heal() {
        if (swallows) {
            open.forEach(Proxy::close);
        }
        cut = false;
        swallows = false;
        slowestCommitMillis = 0;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var node = door.accept();
                if (cut) {
                    close(node);
                } else {
                    thread(() -> connect(node));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket node) {
        var database = new Socket();
        try {
            database.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getAsInt()), 2_000);
            node.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            open.add(node);
            open.add(database);
            thread(() -> pump(database, node, false));
            pump(node, database, true);
        } catch (IOException e) {
            close(node);
            close(database);
        }
    }

    private void pump(Socket from, Socket to, boolean toDatabase) {
        var buffer = new byte[BUFFER];
        var commits = new Commits();
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (toDatabase && commits.isIn(buffer, read) && !passes(from, to, buffer, read)) {
                    continue;
                }
                if (!swallows) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException e) {
            // The other side is gone; so is this one, below.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    /** Whether the commit is still to be sent on. */
    private boolean passes(Socket node, Socket database, byte[] buffer, int length) throws IOException {
        if (slowestCommitMillis > 0) {
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(slowestCommitMillis)));
        }
        var action = trap.getAndSet(null);
        if (action == null) {
            return true;
        }
        if (action.passes()) {
            node.shutdownOutput();
            database.getOutputStream().write(buffer, 0, length);
        }
        action.then();
        return false;
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Proxy::close);
    }
}
