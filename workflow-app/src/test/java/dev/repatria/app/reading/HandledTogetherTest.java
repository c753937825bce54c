package dev.repatria.app.reading;

import static dev.repatria.app.reading.ReadModelsTest.CITE;
import static dev.repatria.app.reading.ReadModelsTest.DAY;
import static dev.repatria.app.reading.ReadModelsTest.US;
import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Side;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.PathStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A read model writes what one transaction brings together; its rows must not depend on what that is. */
class HandledTogetherTest {

    private final ReadModels models = new ReadModels();
    private final String id = ReadModels.newCase();

    @AfterEach
    void close() {
        models.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 100})
    void what_is_handled_together_leaves_what_it_leaves_one_by_one(int most) {
        var other = ReadModels.newCase();
        var missed = new DeadlineMissed(
                DAY.plusDays(31), PathStep.ASSESS_ELIGIBILITY, Side.SENTENCING, null, DAY.plusDays(30), CITE);
        models.record(id, US, ReadModelsTest.opened());
        models.record(other, US, ReadModelsTest.opened());
        models.record(id, US, List.of(missed));
        models.record(other, US, List.of(missed));
        models.project();
        var before = Stream.of(id, other).map(this::everything).toList();
        models.left.clear();

        models.rebuildTogether(most);

        assertThat(Stream.of(id, other).map(this::everything).toList()).isEqualTo(before);
        assertThat(models.left).containsExactly("PETITIONED US-MX-1976 1", "PETITIONED US-MX-1976 1");
    }

    private List<Object> everything(String caseId) {
        return List.of(
                models.cases.find(caseId).orElseThrow(),
                models.items.ofCase(caseId),
                models.timelines.ofCase(caseId, -1, 100));
    }
}
