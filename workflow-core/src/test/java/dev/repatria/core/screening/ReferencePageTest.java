package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/reference/screening.md} to what the code does. */
class ReferencePageTest {

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_gives_the_finding_that_the_page_shows() throws IOException {
        var blocks = JSON.matcher(page()).results().map(MatchResult::group).toList();
        var answer = Trial.builtIn("US", "MX").screening().screen(ScreeningJson.read(bare(blocks.get(0))), Trial.TODAY);
        var shown = ScreeningJson.mapper().readTree(bare(blocks.get(1)));

        assertThat(ScreeningJson.mapper()
                        .readTree(ScreeningJson.write(answer))
                        .get("results")
                        .get(0)
                        .get("findings"))
                .contains(shown);
    }

    @Test
    void every_code_and_the_class_behind_it_are_on_the_page() throws IOException {
        var page = page();

        assertThat(Arrays.stream(Code.values()).map(code -> "| `" + code + "` |"))
                .allMatch(page::contains);
        assertThat(conditions()).hasSize(21).allMatch(name -> page.contains("`" + name + "`"));
    }

    private static List<String> conditions() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/dev/repatria/core/screening"))) {
            return files.filter(ReferencePageTest::isCondition)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }

    private static boolean isCondition(Path file) {
        try {
            return Files.readString(file).contains(" implements Condition ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bare(String block) {
        return block.replace("```json", "").replace("```", "").strip();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/reference/screening.md"));
    }
}
