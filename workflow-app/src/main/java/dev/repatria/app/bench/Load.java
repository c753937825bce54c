package dev.repatria.app.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Clients that work at the same time, each as fast as it can or all together at a given rate. */
final class Load {

    private static final long HIGHEST = TimeUnit.MINUTES.toNanos(5);
    private static final int DIGITS = 3;

    private final Cpu cpu;

    Load(Cpu cpu) {
        this.cpu = cpu;
    }

    /** What a client does over and over. */
    interface Client extends Closeable {

        /** Does it once. */
        void act() throws IOException;

        /** Gives back what it holds. */
        @Override
        default void close() throws IOException {}

        /** The same client, who does this before each act. */
        default Client after(Runnable before) {
            var client = this;
            return new Client() {

                @Override
                public void act() throws IOException {
                    before.run();
                    client.act();
                }

                @Override
                public void close() throws IOException {
                    client.close();
                }
            };
        }
    }

    /** Everybody works without a pause until the time is over. */
    Result flatOut(int clients, double seconds, IntFunction<Client> make) {
        var end = System.nanoTime() + nanos(seconds);
        return run(clients, make, worker -> {
            for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
                worker.act(start);
            }
        });
    }

    /**
     * Everybody together begins so many acts a second.
     *
     * <p>The time of an act counts from when it was due, so that a queue of acts that came late is not hidden.
     */
    Result atRate(int clients, double perSecond, double seconds, IntFunction<Client> make) {
        var start = System.nanoTime();
        var acts = (long) Math.max(1, perSecond * seconds);
        var next = new AtomicLong();
        return run(clients, make, worker -> {
            for (var number = next.getAndIncrement(); number < acts; number = next.getAndIncrement()) {
                var due = start + (long) (number / perSecond * 1e9);
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                worker.act(due);
            }
        });
    }

    /**
     * Two kinds of clients in turns of a second or less, so that whatever else the machine does meanwhile hits both alike.
     *
     * @return what came of each
     */
    List<Result> inTurns(int clients, double seconds, List<IntFunction<Client>> kinds) {
        var turns = (int) Math.max(1, Math.ceil(seconds));
        var results = new ArrayList<Result>();
        var working = kinds.stream()
                .map(make -> IntStream.range(0, clients).mapToObj(make).toList())
                .toList();
        for (var turn = 0; turn < turns; turn++) {
            for (var kind = 0; kind < working.size(); kind++) {
                var these = working.get(kind);
                var result = flatOut(clients, seconds / turns, number -> new Kept(these.get(number)));
                if (turn == 0) {
                    results.add(result);
                } else {
                    results.set(kind, results.get(kind).and(result));
                }
            }
        }
        working.stream().flatMap(List::stream).forEach(Load::close);
        return results;
    }

    private static void close(Client client) {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("try") // the client is only closed here
    private Result run(int clients, IntFunction<Client> make, Task task) {
        var before = cpu.now();
        var start = System.nanoTime();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Worker>> running = new ArrayList<>();
            for (var number = 0; number < clients; number++) {
                var worker = new Worker(make.apply(number));
                running.add(pool.submit(() -> {
                    try (var client = worker.client) {
                        task.run(worker);
                    }
                    return worker;
                }));
            }
            var all = new Histogram(HIGHEST, DIGITS);
            for (var worker : running) {
                all.add(worker.get().times);
            }
            return new Result(all, (System.nanoTime() - start) / 1e9, cpu.now().since(before));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the drill failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long nanos(double seconds) {
        return (long) (seconds * 1e9);
    }

    /** A client that goes on after its turn. */
    private record Kept(Client client) implements Client {

        @Override
        public void act() throws IOException {
            client.act();
        }
    }

    private interface Task {
        void run(Worker worker) throws IOException;
    }

    private static final class Worker {
        private final Client client;
        private final Histogram times = new Histogram(HIGHEST, DIGITS);

        private Worker(Client client) {
            this.client = client;
        }

        private void act(long since) throws IOException {
            client.act();
            times.recordValue(Math.min(HIGHEST, System.nanoTime() - since));
        }
    }

    /**
     * What came of it.
     *
     * @param times of the acts, in nanoseconds
     * @param cpu processor time meanwhile
     */
    record Result(Histogram times, double seconds, Cpu.Reading cpu) {

        /** Both together, as if it had been one run. */
        Result and(Result more) {
            var all = times.copy();
            all.add(more.times);
            return new Result(all, seconds + more.seconds, cpu.and(more.cpu));
        }

        /** Processor seconds for each act, of the engine and, where it is known, of PostgreSQL. */
        double processorSeconds() {
            return (cpu.engine() + cpu.postgres().orElse(0)) / Math.max(1, count());
        }

        long count() {
            return times.getTotalCount();
        }

        double perSecond() {
            return count() / seconds;
        }

        double millis(double percentile) {
            return times.getValueAtPercentile(percentile) / 1e6;
        }
    }
}
