package dev.repatria.app;

import dev.repatria.app.cli.CommandLine;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the engine. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Repatria {

    /** Runs the server, or the sub-command that the first argument names. */
    public static void main(String[] arguments) {
        NothingLeaves.apply();
        var exit = CommandLine.ofTheJar().run(List.of(arguments), System.out, System.err);
        if (exit.isPresent()) {
            System.exit(exit.getAsInt());
        }
        SpringApplication.run(Repatria.class, arguments);
    }
}
