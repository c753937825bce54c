package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.core.treaty.ApplicableLaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/treaties/add-a-treaty.md} says, word for word. */
class AddATreatyTest {

    private static final State CANADA = State.of("CA");
    private static final State BRAZIL = State.of("BR");

    private final String page = read(Path.of("../docs/treaties/add-a-treaty.md"));
    private final String profile = blocks("yaml").get(0);
    private final List<String> outputs = blocks("text");

    @TempDir
    private Path folder;

    @Test
    void the_example_is_not_one_of_the_built_in_instruments() {
        assertThat(Book.BUILT_IN.current("BR-CA-1992")).isEmpty();
    }

    @Test
    void the_check_prints_what_the_page_shows() throws IOException {
        assertThat(check(profile)).isEqualTo(outputs.get(0));
    }

    @Test
    void the_errors_are_those_that_the_page_shows() throws IOException {
        assertThat(check(profile.replace("period: P6M", "period: six months"))).isEqualTo(outputs.get(1));
        assertThat(check(profile.replace("absent: [information, ", "absent: [")))
                .isEqualTo(outputs.get(2));
    }

    @Test
    void the_treaty_then_stands_beside_the_others() throws IOException {
        Files.writeString(folder.resolve("BR-CA-1992.yaml"), profile);
        var book = Book.BUILT_IN;
        for (var document : new ProfileLoader().loadFolder(folder)) {
            book = book.with(document);
        }
        assertThat(String.join(", ", book.instrumentsBetween(CANADA, BRAZIL)) + "\n")
                .isEqualTo(outputs.get(3));
        var law = book.law("BR-CA-1992", "1.0.0", BRAZIL, CANADA);
        assertThat(law.map(ApplicableLaw::instrument)).contains("BR-CA-1992");
        var remaining = book.current("BR-CA-1992")
                .orElseThrow()
                .provisions(BRAZIL, CANADA, LocalDate.of(2024, 1, 1))
                .remaining();
        assertThat(remaining.period().value()).isEqualTo(Period.ofMonths(6));
    }

    /** What the check prints, with the file named as on the page. */
    private String check(String text) throws IOException {
        var file = Files.writeString(folder.resolve("BR-CA-1992.yaml"), text);
        var printed = new ByteArrayOutputStream();
        new TreatyCheck().run(List.of(file), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8)
                .replace(file.toString(), "BR-CA-1992.yaml")
                .replace(System.lineSeparator(), "\n");
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
