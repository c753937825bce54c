package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that was ever stored can be read today. */
class StoredShapesTest {

    private static final Path APPROVED = Path.of("..", "workflow-api", "src", "test", "resources", "approved-events");

    private final EventCatalogue catalogue = EventCatalogue.of(TransferEvent.class, TreatyEvent.class);
    private final EventCodec codec = new EventCodec(catalogue, StoredShapes.changes());

    static Stream<Path> approved() throws IOException {
        try (var files = Files.list(APPROVED)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("approved")
    void the_approved_sample_of_every_version_is_read_as_the_record_of_today(Path file) throws IOException {
        var parts = file.getFileName().toString().split("\\.");
        var version = Integer.parseInt(parts[1].substring(1));

        var event = codec.read(parts[0], version, Files.readAllBytes(file));

        assertThat(event).isInstanceOf(TransferEvent.class);
        assertThat(codec.nameOf(event).name()).isEqualTo(parts[0]);
        assertThat(codec.nameOf(event).version()).isGreaterThanOrEqualTo(version);
    }

    @Test
    void an_assessment_of_the_first_shape_names_no_law_and_one_of_the_second_does() throws IOException {
        assertThat(assessment(1).law()).isEmpty();
        assertThat(assessment(2).law()).isNotEmpty();
    }

    private EligibilityAssessed assessment(int version) throws IOException {
        var stored = Files.readAllBytes(APPROVED.resolve("EligibilityAssessed.v" + version + ".json"));
        return (EligibilityAssessed) codec.read("EligibilityAssessed", version, stored);
    }
}
