package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileLoaderTest {

    private static final String SOUND = Book.profile("US-MX-1976").content();

    private final ProfileLoader loader = new ProfileLoader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "  period: P6M                       |   period: P6X                     | /remaining/period | a period such as P6M, P90D or P1Y",
                "  period: P6M                       |   period: P0M                     | /remaining/period | a period such as P6M, P90D or P1Y",
                "  period: P6M                       |   period: 6                       | /remaining/period | a period such as P6M, P90D or P1Y",
                "  inForce: 1977-11-30               |   inForce: 1977-11-31             | /status/inForce | a date such as 1977-11-30",
                "    years: 5                        |     years: 0                      | /link/domicileBar/years | a whole number from 1 to 50",
                "    years: 5                        |     years: -5                     | /link/domicileBar/years | a whole number from 1 to 50",
                "  stateMayRequest: [SENTENCING]     |   stateMayRequest: [SENDING]      | /initiation/stateMayRequest/0 | SENTENCING",
                "  appeal: true                      |   apeal: true                     | /proceedings/apeal | allowed: cite, confidence, source",
                "absent: [financial, speciality, escape] | absent: [financial, escape]   | /absent | 'speciality' is neither given nor named",
                "absent: [financial, speciality, escape] | absent: [financial, speciality, escape, costs] | /costs | is given and also named",
                "    - state: MX                     |     - state: US                   | /parties/states/1/state | 'US' is listed twice",
                "value: America/Mexico_City          | value: America/Atlantis           | /parties/states/1/zone/value | is no time zone",
                "  source: \"V:4 V:16\"              |   source: M                       | /excludedOffences/categories | cannot be memory",
                "kind: TREATY                        | kind: TREATIES                    | /kind | DOMESTIC_LAW",
            })
    void a_broken_value_is_refused_with_path_and_what_is_allowed(
            String sound, String broken, String path, String allowed) {
        assertThat(SOUND).contains(sound.strip());
        var text = SOUND.replace(sound.strip(), broken.strip());
        var problems = problems(text);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).contains(allowed);
            assertThat(text.lines().toList().get(problem.line() - 1)).contains(word(path));
        });
    }

    @Test
    void a_value_without_article_confidence_or_source_is_refused() {
        var text = SOUND.replace(
                "clemency: {cite: \"Art. V(2)\", confidence: VERIFIED, source: \"V:6\", by: [SENTENCING]}",
                "clemency: {by: [SENTENCING]}");
        assertThat(problems(text))
                .extracting(Problem::message)
                .containsExactly(
                        "has no 'cite', and neither has its group",
                        "has no 'confidence', and neither has its group",
                        "has no 'source', and neither has its group");
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertThat(problems("id: US-MX-1976\nkind: [TREATY\nversion: 1"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message()).startsWith("this is not YAML");
                });
        assertThat(problems("")).singleElement().extracting(Problem::message).isEqualTo("the file is empty");
        assertThat(problems("a: &x [*x]"))
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(1);
        assertThat(problems("id: A\nid: B"))
                .singleElement()
                .hasToString("test.yaml:2: /id: stands twice in this group");
    }

    @Test
    void a_variant_holds_only_for_a_party() {
        var text = SOUND.replace("  special: true", "  special: {variants: [{value: true, sentencing: FR}]}");
        assertThat(problems(text))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("holds for 'FR', which is no party");
    }

    @Test
    void a_party_needs_a_time_zone_on_file_or_of_its_own() {
        var text = Book.profile("CH-BR").content();
        assertThat(problems(text.replace("{state: BR}", "{state: QQ}")))
                .extracting(Problem::path)
                .containsExactly("/parties/states/1/state");
        assertThat(loader.load("own.yaml", text.replace("{state: BR}", "{state: QQ, zone: Europe/Zurich}")))
                .isInstanceOf(TreatyProfile.class);
    }

    @Test
    void a_folder_is_read_as_a_whole(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), SOUND);
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/two.yml"), SOUND.replace("version: 1.0.0", "version: 1.1.0"));
        Files.writeString(folder.resolve("readme.txt"), "not a profile");
        assertThat(loader.loadFolder(folder))
                .extracting(TreatyDocument::version)
                .containsExactly("1.1.0", "1.0.0");
        Files.writeString(folder.resolve("three.yaml"), SOUND);
        var refused = catchThrowableOfType(ProfileRefused.class, () -> loader.loadFolder(folder));
        assertThat(refused.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("US-MX-1976 1.0.0 is also in ");
    }

    private List<Problem> problems(String text) {
        return catchThrowableOfType(ProfileRefused.class, () -> loader.load("test.yaml", text))
                .problems();
    }

    private static String word(String path) {
        var words = List.of(path.replaceAll("/(value|[0-9]+)", "").split("/"));
        var last = words.get(words.size() - 1);
        return last.equals("states") ? "state" : last;
    }
}
