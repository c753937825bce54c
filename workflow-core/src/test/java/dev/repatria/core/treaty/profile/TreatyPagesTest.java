package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes and checks the pages for lawyers. */
class TreatyPagesTest {

    private static final Path TREATIES = Path.of("../docs/treaties");

    static List<TreatyDocument> documents() {
        return new ProfileLoader().builtIn();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_instrument_has_its_page(TreatyDocument document) throws IOException {
        GeneratedFile.check(TREATIES.resolve(document.id() + ".md"), new InstrumentPage(document).text());
    }

    @Test
    void the_comparison_is_made_from_the_profiles() throws IOException {
        GeneratedFile.check(TREATIES.resolve("comparison.md"), new ComparisonPage(documents()).text());
    }

    @Test
    void the_reference_names_what_the_rules_read() throws IOException {
        GeneratedFile.check(Path.of("../docs/reference/profile-language.md"), LanguagePage.text());
    }

    @Test
    void every_numbered_source_of_a_value_is_listed() throws IOException {
        var listed = Files.readString(TREATIES.resolve("sources.md"));
        var number = Pattern.compile("V:([0-9]+[a-z]?)");
        assertThat(documents()).flatExtracting(TreatyDocument::leaves).allSatisfy(leaf -> {
            var matcher = number.matcher(leaf.source());
            while (matcher.find()) {
                assertThat(listed).contains("\n| " + matcher.group(1) + " | ");
            }
        });
    }

    @Test
    void no_page_is_left_of_an_instrument_that_is_gone() throws IOException {
        var ids = documents().stream().map(document -> document.id() + ".md").toList();
        try (var files = Files.list(TREATIES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[A-Z0-9-]+\\.md")))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }
}
