package dev.repatria.app.demo;

import dev.repatria.app.Repatria;
import dev.repatria.app.cli.SubCommand;
import dev.repatria.app.security.DemoClient;
import dev.repatria.app.security.DemoSecrets;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts a sandbox in the past, plays the sample cases through its HTTP interface, and leaves it up. */
public final class Demo implements SubCommand {

    private static final String ONCE = "--once";

    /** Used where the command line says nothing else: a folder of its own, a clock in the past, a quiet console. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "--repatria.data-directory=", "./demo-data",
            "--repatria.sandbox.clock=", "2023-01-02T18:00:00Z",
            "--logging.file.name=", "${repatria.data-directory}/demo.log",
            "--logging.threshold.console=", "warn");

    @Override
    public String purpose() {
        return "starts a sandbox, plays the sample cases and leaves it up; " + ONCE + " stops it afterwards";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var engine = start(arguments);
        var secrets = engine.getBeanProvider(DemoSecrets.class).getIfAvailable();
        if (secrets == null) {
            err.println("The demo needs the demo clients: repatria.mode=sandbox without an issuer.");
            engine.close();
            return 2;
        }
        var server = URI.create("http://localhost:" + engine.getEnvironment().getRequiredProperty("local.server.port"));
        printClients(secrets, server, out);
        var clean = new Performance(server, id -> secretOf(secrets, id), out).run();
        if (arguments.contains(ONCE)) {
            engine.close();
        } else {
            out.println();
            out.println("The engine stays up at " + server + "; end it with Ctrl-C.");
            waitForTheEnd(engine);
        }
        return clean ? 0 : 1;
    }

    private static ConfigurableApplicationContext start(List<String> arguments) {
        var wanted =
                arguments.stream().filter(argument -> !argument.equals(ONCE)).toList();
        var ours = DEFAULTS.entrySet().stream()
                .filter(setting -> wanted.stream().noneMatch(argument -> argument.startsWith(setting.getKey())))
                .map(setting -> setting.getKey() + setting.getValue());
        return SpringApplication.run(
                Repatria.class, Stream.concat(ours, wanted.stream()).toArray(String[]::new));
    }

    private static String secretOf(DemoSecrets secrets, String id) {
        return DemoClient.all().stream()
                .filter(client -> client.id().equals(id))
                .map(secrets::of)
                .findFirst()
                .orElseThrow();
    }

    private static void printClients(DemoSecrets secrets, URI server, PrintStream out) {
        out.println("Repatria serves on " + server + " with these clients, for " + server + "/oauth2/token:");
        DemoClient.all()
                .forEach(client -> out.printf(
                        "  %-29s %s  %-31s %s%n",
                        client.id(),
                        client.country(),
                        secrets.of(client),
                        client.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))));
        out.println();
    }

    private static void waitForTheEnd(ConfigurableApplicationContext engine) {
        var closed = new CountDownLatch(1);
        engine.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
