package dev.repatria.app.cli;

import java.io.PrintStream;
import java.util.List;

/** One thing that the jar can do besides serving. */
public interface SubCommand {

    /** One line for the list of sub-commands. */
    String purpose();

    /** Does it; the answer is the exit code. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
