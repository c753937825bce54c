package dev.repatria.app.database;

import dev.repatria.app.DataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of our own on the loopback interface; what it acknowledged survives the death of this process. */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** The login that runs the engine. */
    public static final String ENGINE = EngineDatabase.ENGINE;

    /** The login that owns the tables. */
    public static final String OWNER = EngineDatabase.OWNER;

    private final Path cluster;
    private final Programs programs;
    private final String password;
    private final int port;

    private EmbeddedServer(Path cluster, Programs programs, String password, int port) {
        this.cluster = cluster;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /** Creates the cluster where needed and starts it; returns when it answers. */
    public static EmbeddedServer start(DataDirectory data) throws IOException {
        var programs = new Programs(Binaries.unpackedInto(data.resolve("")), data.resolve("postgresql.log"));
        var password = data.secret("database-password", EmbeddedServer::newPassword);
        var cluster = data.resolve("postgresql");
        if (Files.notExists(cluster)) {
            create(cluster, data.resolve("database-password"), programs);
        }
        Orphan.remove(cluster, programs);
        var server = new EmbeddedServer(cluster, programs, password, freePort());
        server.launch();
        return server;
    }

    /** The address of the engine's database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + EngineDatabase.NAME;
    }

    /** The password of the superuser, of the owner of the tables and of the engine. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        programs.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120"));
        LOG.info("PostgreSQL has stopped");
    }

    private void launch() throws IOException {
        Files.writeString(cluster.resolve("repatria.conf"), settings(port));
        programs.run(
                "pg_ctl",
                List.of("start", "-D", cluster.toString(), "-l", programs.log().toString(), "-w", "-t", "240"));
        EngineDatabase.ensure("jdbc:postgresql://127.0.0.1:" + port + "/postgres", password);
        LOG.info("PostgreSQL runs on 127.0.0.1:{} with its data in {}", port, cluster);
    }

    private static void create(Path cluster, Path passwordFile, Programs programs) throws IOException {
        var draft = cluster.resolveSibling("postgresql.new");
        FileSystemUtils.deleteRecursively(draft);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + draft,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--wal-segsize=4",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude = 'repatria.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, cluster);
    }

    /**
     * Statements and details of errors stay out of the server's log, because they hold personal data. Checkpoints are rare, because each
     * page is written to the log of the server as a whole when it changes for the first time after one. Pages are written early and a few at
     * a time, and segments of that log are small: a commit waits for whatever the system is writing just then. Plans are not compiled to
     * machine code, because no statement here is worth it.
     */
    private static String settings(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                shared_buffers = 256MB
                max_wal_size = 4GB
                checkpoint_timeout = 15min
                bgwriter_delay = 20ms
                bgwriter_lru_maxpages = 1000
                bgwriter_lru_multiplier = 4
                backend_flush_after = 256kB
                jit = off
                update_process_title = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length_on_error = 0
                """.formatted(port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
