package dev.repatria.app.eventstore;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the log on the database whose JDBC address is the first argument: appends beside the bare insert, reads, loads. */
final class LogSpeed {

    private static final int CLIENTS = 8;
    private static final long SECONDS = 5;
    private static final Map<String, String> METADATA = Map.of(
            "actor", "officer-17",
            "role", "VERIFYING_OFFICER",
            "state", "US",
            "authority", "US-BOP",
            "basis", "US-MX-1976 Art. V(1)",
            "commandId", "0193f0d2-5b1c-7c3e-8a55-7b1d0f2c9e11",
            "command", "verify-consent",
            "correlationId", "0193f0d2-5b1c-7c3e-8a55-7b1d0f2c9e12",
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    private final EventCodec codec = Log.codec();
    private final HikariDataSource pool = new HikariDataSource();
    private final PostgresEventStorageEngine engine =
            new PostgresEventStorageEngine(pool, codec, new Signal(), () -> {});

    private LogSpeed(String url) {
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CLIENTS + 2);
        Flyway.configure().dataSource(pool).load().migrate();
    }

    /** Prints one line for each figure. */
    public static void main(String[] arguments) throws Exception {
        var speed = new LogSpeed(arguments[0]);
        for (var round = 0; round < 2; round++) {
            print("append of one event in a transaction", () -> speed.together(speed::append));
            print("bare insert of one row and commit", () -> speed.together(speed::bareInsert));
            print("event read and decoded", speed::read);
            print("load of a stream of 40 events", speed::load);
        }
        speed.pool.close();
    }

    /** The rate depends on what else the machine does; the processor time of this process does not. */
    private static void print(String what, Callable<Long> work) throws Exception {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = process.getProcessCpuTime();
        var start = System.nanoTime();
        var count = work.call();
        var seconds = (System.nanoTime() - start) / 1e9;
        var micros = (process.getProcessCpuTime() - cpu) / 1e3 / count;
        System.out.printf("%s: %,.0f per second, %.1f microseconds of processor each%n", what, count / seconds, micros);
    }

    private long together(Runnable work) throws InterruptedException {
        var done = new AtomicLong();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var finished = new CountDownLatch(CLIENTS);
        for (var client = 0; client < CLIENTS; client++) {
            new Thread(() -> {
                        while (System.nanoTime() < end) {
                            work.run();
                            done.incrementAndGet();
                        }
                        finished.countDown();
                    })
                    .start();
        }
        finished.await();
        return done.get();
    }

    private void append() {
        new TransactionTemplate(new DataSourceTransactionManager(pool))
                .executeWithoutResult(
                        status -> engine.appendEvents(event(new TimeOrderedIds().generateIdentifier(), 0)));
    }

    private void bareInsert() {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(
                        "insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id, version,"
                                + " stream_type, name, payload, metadata) values (nextval('domain_event_position'), now(), 0, now(),"
                                + " ?, ?, 1, 'TransferCase', 'Noted', ?, ?)")) {
            connection.setAutoCommit(false);
            var id = UUID.fromString(new TimeOrderedIds().generateIdentifier());
            insert.setObject(1, id);
            insert.setObject(2, id);
            insert.setBytes(3, codec.write(event(id.toString(), 0).getPayload()));
            insert.setBytes(4, codec.write(METADATA));
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long read() {
        var cursor = engine.openCursor(null);
        var count = 0L;
        while (cursor.poll().isPresent()) {
            count++;
        }
        return count;
    }

    private long load() {
        var stream = UUID.randomUUID().toString();
        new TransactionTemplate(new DataSourceTransactionManager(pool))
                .executeWithoutResult(status -> engine.appendEvents(
                        IntStream.range(0, 40).mapToObj(i -> event(stream, i)).toList()));
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var count = 0L;
        for (; System.nanoTime() < end; count++) {
            engine.readEvents(stream).forEachRemaining(event -> {});
        }
        return count;
    }

    private static DomainEventMessage<?> event(String stream, int sequenceNumber) {
        var noted = new Happening.Noted(
                LocalDate.of(2026, 3, 4), "the person was informed of the consequences ".repeat(5), List.of("a", "b"));
        return Log.at(stream, sequenceNumber, noted, Instant.now()).withMetaData(METADATA);
    }
}
