package dev.repatria.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.State;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.ViewsPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OwnerOnlyTest {

    private final ReadModels models = new ReadModels();
    private final Samples samples = new Samples();
    private final String id = ReadModels.newCase();

    @AfterEach
    void close() {
        models.close();
    }

    @ParameterizedTest
    @CsvSource({"US, MX", "MX, US"})
    void a_reader_of_one_state_never_gets_what_the_other_keeps_to_itself(String owner, String reader) {
        recordEveryEvent(owner);

        var read = everythingReadBy(reader);

        assertThat(owned()).hasSizeGreaterThan(5);
        assertThat(read).doesNotContain(owned()).doesNotContain(ViewsPosition.SUPPORTS.name());
    }

    @Test
    void the_owner_reads_its_own_papers() {
        recordEveryEvent("US");

        var paper = samples.marked().stream()
                .filter(text -> text.startsWith(Samples.OWN + "title"))
                .findFirst()
                .orElseThrow();
        assertThat(everythingReadBy("US")).contains(paper);
        assertThat(everythingReadBy("MX")).doesNotContain(paper);
    }

    @Test
    void no_sentence_holds_personal_data() {
        recordEveryEvent("US");

        var sentences = models.timelines.ofCase(id, -1, 1000).stream()
                .map(entry -> entry.sentence())
                .toList();

        assertThat(sentences).hasSize(TransferEvent.class.getPermittedSubclasses().length + 1);
        assertThat(String.join("\n", sentences))
                .doesNotContain(Samples.PERSONAL)
                .doesNotContain(Samples.OWN);
    }

    private String[] owned() {
        return samples.marked().stream()
                .filter(text -> text.startsWith(Samples.OWN))
                .toArray(String[]::new);
    }

    private void recordEveryEvent(String by) {
        var events = new ArrayList<>(samples.all());
        events.sort(Comparator.comparing(event -> !(event instanceof PetitionSubmitted)));
        var secret = events.stream()
                .filter(PrivateDocumentAttached.class::isInstance)
                .map(event -> ((PrivateDocumentAttached) event).document().id())
                .findFirst()
                .orElseThrow();
        models.record(id, State.of(by), events);
        models.record(id, State.of(by), List.of(events.get(1)), secret);
        models.project();
    }

    /** Every view of the case as JSON, as the resources give it to a reader of that State. */
    private String everythingReadBy(String state) {
        var viewer = ReadModelsTest.viewer(State.of(state));
        var records = new CaseRecords(models.log()).of(UUID.fromString(id), viewer);
        return new JsonMapper()
                .writeValueAsString(List.of(
                        CaseView.of(models.cases.hit(id).orElseThrow(), viewer),
                        models.timelines.ofCase(id, -1, 1000).stream()
                                .map(entry -> TimelineView.of(entry, viewer))
                                .toList(),
                        models.items.ofCase(id).stream().map(WorkItemView::of).toList(),
                        records.stream()
                                .flatMap(recorded -> DocumentView.of(recorded, viewer))
                                .toList(),
                        records.stream()
                                .flatMap(recorded -> ClaimView.of(recorded, records))
                                .toList()));
    }
}
