package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreatyCheckTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_is_summed_up() throws IOException {
        var file = Files.writeString(
                folder.resolve("sound.yaml"), Book.profile("CH-BR").content());
        assertThat(check(file)).isEqualTo(TreatyCheck.SOUND);
        assertThat(output()).isEqualTo("CH-BR 1.0.0 (TREATY): 7 values, 0 of them unverified\n");
    }

    @Test
    void a_broken_file_in_a_folder_is_named_with_line_path_and_what_is_allowed() throws IOException {
        Files.writeString(folder.resolve("sound.yaml"), Book.profile("CH-BR").content());
        var broken = Book.profile("TH-IL").content().replace("borneBy: RECEIVING", "borneBy: NOBODY");
        var file = Files.writeString(folder.resolve("broken.yaml"), broken);
        assertThat(check(folder)).isEqualTo(TreatyCheck.REFUSED);
        assertThat(output())
                .contains(
                        file + ":",
                        ": /costs/borneBy: 'NOBODY' is not allowed here; allowed: [\"SENTENCING\",\"RECEIVING\"]")
                .endsWith("1 problem\n");
    }

    @Test
    void a_missing_file_and_an_empty_folder_are_refused() {
        assertThat(check(folder.resolve("none.yaml"))).isEqualTo(TreatyCheck.REFUSED);
        assertThat(check(folder)).isEqualTo(TreatyCheck.REFUSED);
        assertThat(check()).isEqualTo(TreatyCheck.REFUSED);
    }

    private int check(Path... paths) {
        return new TreatyCheck().run(List.of(paths), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
