package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test writes with {@code -Drepatria.docs.write=true} and compares otherwise. */
final class GeneratedFile {

    private GeneratedFile() {}

    static void check(Path file, String content) throws IOException {
        if (Boolean.getBoolean("repatria.docs.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        }
        assertThat(file).as("stale; write it with -Drepatria.docs.write=true").exists();
        assertThat(Files.readString(file))
                .as("%s is stale; write it with -Drepatria.docs.write=true", file)
                .isEqualTo(content);
    }
}
