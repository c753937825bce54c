package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events are a contract: a stable name, an approved sample of each version, and a fold that takes them. */
class EventsTest {

    private static final Path APPROVED = Path.of("..", "workflow-api", "src", "test", "resources", "approved-events");

    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static Stream<Class<?>> events() {
        return Stream.of(TransferEvent.class.getPermittedSubclasses());
    }

    static Stream<Path> approved() throws IOException {
        try (var files = Files.list(APPROVED)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void every_event_has_a_name_of_its_own() {
        assertThat(events().map(EventsTest::storedAs).map(StoredAs::name).toList())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_present_version_has_an_approved_sample_that_reads_back_equal(Class<?> type) throws IOException {
        var sample = Filled.of(type);
        var file =
                APPROVED.resolve(storedAs(type).name() + ".v" + storedAs(type).version() + ".json");
        if (Boolean.getBoolean("repatria.docs.write") && !Files.exists(file)) {
            Files.createDirectories(APPROVED);
            Files.writeString(
                    file, json.writerWithDefaultPrettyPrinter().writeValueAsString(sample) + System.lineSeparator());
        }
        assertThat(file)
                .as("a new event or version needs an approved sample; an approved one never changes")
                .exists();
        assertThat(json.readValue(file.toFile(), type)).isEqualTo(sample);
        assertThat(json.readTree(json.writeValueAsString(sample))).isEqualTo(json.readTree(file.toFile()));
    }

    @ParameterizedTest
    @MethodSource("approved")
    void every_approved_sample_belongs_to_an_event_that_can_still_be_read(Path file) {
        var names = events().map(EventsTest::storedAs).collect(Collectors.toMap(StoredAs::name, StoredAs::version));
        var parts = file.getFileName().toString().split("\\.");
        assertThat(names).containsKey(parts[0]);
        assertThat(Integer.parseInt(parts[1].substring(1))).isBetween(1, names.get(parts[0]));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_fold_takes_every_event_in_every_stage_and_counts_it(Class<?> type) {
        var event = (TransferEvent) Filled.of(type);
        for (var file : List.of(
                Dossier.of(Setting.US_TO_MX),
                Drive.to(dev.repatria.api.transfer.Stage.SCREENING, Setting.US_TO_MX),
                Drive.to(dev.repatria.api.transfer.Stage.SCHEDULED, Setting.US_TO_MX),
                Drive.to(dev.repatria.api.transfer.Stage.ENFORCING, Setting.US_TO_MX))) {
            var state = CaseState.of(file.events());
            state.evolve(event);
            assertThat(state.version()).isEqualTo(file.events().size() + 1);
            assertThat(state.times(event.getClass())).isPositive();
        }
    }

    private static StoredAs storedAs(Class<?> type) {
        return type.getAnnotation(StoredAs.class);
    }
}
