package dev.repatria.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/** Prints which engine this is and on which Java it runs. */
final class Version implements SubCommand {

    @Override
    public String purpose() {
        return "prints the version of the engine and of Java";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var engine = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
        out.println("Repatria " + engine + " on Java " + Runtime.version());
        return 0;
    }
}
