package dev.repatria.app.bench;

import dev.repatria.app.Repatria;
import dev.repatria.app.eventstore.ReadPositions;
import dev.repatria.app.http.CommandResource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine that is measured, as the jar starts it, in this process. */
final class Engine implements AutoCloseable {

    /** No date of a case comes while the drill runs. */
    static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private static final int PLACES = 12;
    private static final int CONNECTIONS = 20;
    /** Of readers, deadlines and gauges. */
    private static final int OTHER_CONNECTIONS = 12;

    private static final int UNLIMITED = 1_000_000;
    private static final long PAUSE_NANOS = 1_000_000;

    private final ConfigurableApplicationContext context;
    private final JdbcClient sql;

    private Engine(ConfigurableApplicationContext context) {
        this.context = context;
        this.sql = JdbcClient.create(context.getBean(DataSource.class));
    }

    static Engine start(Options options, Path folder) {
        var settings = List.of(
                "--repatria.mode=sandbox",
                "--repatria.data-directory=" + folder,
                "--repatria.sandbox.clock=" + TODAY + "T18:00:00Z",
                "--repatria.limits.commands=" + Math.max(PLACES, options.clients()),
                "--repatria.limits.rate=" + UNLIMITED,
                "--spring.datasource.hikari.maximum-pool-size="
                        + Math.max(CONNECTIONS, options.clients() + OTHER_CONNECTIONS),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.datasource.url=",
                "--logging.file.name=" + folder.resolve("bench.log"),
                "--logging.threshold.console=off");
        return new Engine(SpringApplication.run(
                Repatria.class,
                Stream.concat(
                                settings.stream().filter(ours -> !isGiven(ours, options.settings())),
                                options.settings().stream())
                        .toArray(String[]::new)));
    }

    private static boolean isGiven(String setting, List<String> settings) {
        var name = setting.substring(0, setting.indexOf('=') + 1);
        return settings.stream().anyMatch(given -> given.startsWith(name));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return sql;
    }

    DataSource pool() {
        return bean(DataSource.class);
    }

    /** As the owner of the tables, who may do more than the engine. */
    JdbcClient owner() {
        return JdbcClient.create(bean(Flyway.class).getConfiguration().getDataSource());
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Sender inProcess() {
        return new InProcess(bean(CommandResource.class));
    }

    long head() {
        return sql.sql("select coalesce(max(position), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    long events() {
        return sql.sql("select count(*) from domain_event").query(Long.class).single();
    }

    List<StreamingEventProcessor> processors() {
        return bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .sorted(Comparator.comparing(EventProcessor::getName))
                .toList();
    }

    void pause() {
        processors().forEach(EventProcessor::shutDown);
    }

    void resume() {
        processors().forEach(EventProcessor::start);
    }

    /** Returns when every read model and saga has read what is in the log, and what the sagas have added to it. */
    void settle() {
        var positions = bean(ReadPositions.class);
        for (var processor : processors()) {
            while (positions.of(processor.getName()) < head()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        if (processors().stream().anyMatch(processor -> positions.of(processor.getName()) < head())) {
            settle();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
