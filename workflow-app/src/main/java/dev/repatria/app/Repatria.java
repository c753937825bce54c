package dev.repatria.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the engine. */
@SpringBootApplication
public class Repatria {

    /** Runs the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Repatria.class, arguments);
    }
}
