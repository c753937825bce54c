package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of {@code docs/generated} and other committed files that tests write with {@code -Drepatria.docs.write=true} and compare otherwise. */
public final class Generated {

    private static final Path PAGES = Path.of("..", "docs", "generated");

    private Generated() {}

    /** Compares or writes a page. */
    public static void check(String page, String content) {
        check(PAGES.resolve(page), "<!-- Written by a test. Do not edit. -->\n\n" + content);
    }

    /** Compares or writes a file. */
    public static void check(Path file, String content) {
        try {
            if (Boolean.getBoolean("repatria.docs.write")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(file)
                    .as("missing; write it with -Drepatria.docs.write=true")
                    .exists();
            assertThat(Files.readString(file))
                    .as("%s is stale; write it with -Drepatria.docs.write=true", file)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
