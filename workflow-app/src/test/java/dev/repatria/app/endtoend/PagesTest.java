package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.Settings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for readers: their links lead somewhere, and the reference of settings is whole. */
class PagesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final int LONGEST_README = 150;

    static List<Path> pages() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(ROOT::resolve),
                            docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Path page) throws IOException {
        var links = LINK.matcher(Files.readString(page)).results().map(match -> match.group(1));
        assertThat(links.filter(link -> !link.contains(":")))
                .allSatisfy(link ->
                        assertThat(page.resolveSibling(link).normalize()).exists());
    }

    @Test
    void the_readme_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void every_setting_is_in_the_reference() throws IOException {
        var reference = Files.readString(ROOT.resolve("docs/reference/configuration.md"));
        assertThat(settings("repatria", Settings.class))
                .hasSizeGreaterThan(5)
                .allSatisfy(setting -> assertThat(reference).contains("`" + setting + "`"));
    }

    private static List<String> settings(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> settings(prefix + "." + kebab(component), component))
                .toList();
    }

    private static Stream<String> settings(String name, RecordComponent component) {
        return component.getType().isRecord() ? settings(name, component.getType()).stream() : Stream.of(name);
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
