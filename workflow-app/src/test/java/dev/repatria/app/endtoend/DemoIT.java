package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, as far as it ends by itself. */
class DemoIT {

    private static final List<String> SAMPLES = List.of(
            "Sample a: The relayed plea",
            "Sample b: The ordinary transfer",
            "Sample c: The state prisoner",
            "Sample d: Consent withdrawn",
            "Sample e: Suspended by a collateral attack",
            "Sample f: The other direction");

    private static final List<String> PERSONS = List.of(
            "Montes Ibarra",
            "Valdivia",
            "Quintero",
            "Sandoval",
            "Arroyo",
            "Villaseñor",
            "Robles",
            "Whitcombe",
            "Thornbury",
            "Evelyn Marsh",
            "Lindqvist",
            "Ocampo",
            "Castellan",
            "Rosas Gil",
            "Salcido",
            "Calloway",
            "Ferrer",
            "Okafor");

    @TempDir
    private Path folder;

    @Test
    void the_demo_ends_in_six_timelines_and_plays_no_case_twice() throws Exception {
        var data = folder.resolve("data");
        var first = demo(data);
        assertThat(first)
                .contains(SAMPLES)
                .contains("p50 ", "p99 ", "max ", "subnational.consent-missing", "/v1/cases/")
                .doesNotContain("NOT AS THE SAMPLE SAYS", " was done before");

        var second = demo(data);
        assertThat(second).contains(SAMPLES).contains(" was done before").doesNotContain("NOT AS THE SAMPLE SAYS");
        assertThat(casesIn(second)).isEqualTo(casesIn(first)).hasSize(8);
        assertThat(log(data)).isNotEmpty().doesNotContain(PERSONS).doesNotContain(" WARN ", " ERROR ");
    }

    private static String demo(Path data) throws InterruptedException {
        try (var jar = Jar.start(data, "demo", "--once")) {
            assertThat(jar.exitCode()).as(jar.output()).isZero();
            assertThat(jar.output()).doesNotContain(" WARN ", " ERROR ");
            return jar.output();
        }
    }

    private static List<String> casesIn(String output) {
        return output.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("http"))
                .map(line -> line.replaceAll(".*/v1/cases/(\\S+).*", "$1"))
                .toList();
    }

    private static String log(Path data) throws IOException {
        return Files.readString(data.resolve("demo.log"));
    }
}
