package dev.repatria.app.cli;

import dev.repatria.core.treaty.profile.TreatyCheck;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Reads treaty profiles and says for each what it holds, or what is wrong and in which line. */
final class CheckTreaty implements SubCommand {

    @Override
    public String purpose() {
        return "checks treaty profiles: treaty check FILE|FOLDER...";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new TreatyCheck().run(arguments.stream().map(Path::of).toList(), out);
    }
}
