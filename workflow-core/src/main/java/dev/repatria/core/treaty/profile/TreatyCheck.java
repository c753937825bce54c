package dev.repatria.core.treaty.profile;

import dev.repatria.api.Confidence;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code treaty check} does: reads profile files and prints for each either what it holds or what is wrong, with the line. */
public final class TreatyCheck {

    /** Exit code when every file is sound. */
    public static final int SOUND = 0;

    /** Exit code when a file is refused, or there is none. */
    public static final int REFUSED = 2;

    private final ProfileLoader loader = new ProfileLoader();

    /** Checks every file; a folder stands for all YAML files below it. */
    public int run(List<Path> paths, PrintStream out) {
        var code = paths.isEmpty() ? usage(out) : SOUND;
        for (var path : paths) {
            code = Math.max(code, run(path, out));
        }
        return code;
    }

    private int run(Path path, PrintStream out) {
        if (!Files.exists(path)) {
            out.println(path + ": there is no such file or folder");
            return REFUSED;
        }
        if (!Files.isDirectory(path)) {
            return report(() -> List.of(loader.load(path)), out);
        }
        if (ProfileLoader.filesIn(path).isEmpty()) {
            out.println(path + ": holds no YAML file");
            return REFUSED;
        }
        return report(() -> loader.loadFolder(path), out);
    }

    private static int report(Loading loading, PrintStream out) {
        try {
            loading.documents().forEach(document -> out.println(summary(document)));
            return SOUND;
        } catch (ProfileRefused e) {
            e.problems().forEach(out::println);
            out.println(e.problems().size() + (e.problems().size() == 1 ? " problem" : " problems"));
            return REFUSED;
        }
    }

    private static String summary(TreatyDocument document) {
        var unverified = document.leaves().stream()
                .filter(leaf -> leaf.confidence() == Confidence.UNVERIFIED)
                .count();
        return "%s %s (%s): %d values, %d of them unverified"
                .formatted(
                        document.id(),
                        document.version(),
                        document.layer(),
                        document.leaves().size(),
                        unverified);
    }

    private static int usage(PrintStream out) {
        out.println("treaty check FILE|FOLDER...");
        return REFUSED;
    }

    private interface Loading {
        List<TreatyDocument> documents();
    }
}
