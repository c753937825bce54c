package dev.repatria.core.read.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.TransferEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkItemsTest {

    static Stream<List<TransferEvent>> stories() {
        return Stories.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_waits_is_what_the_law_asks_for(List<TransferEvent> events) {
        var story = new Story();
        for (var event : events) {
            story.then(event);

            assertThat(story.waiting()).as("after %s", event).isEqualTo(story.due());
        }
    }

    @Test
    void the_stories_open_and_end_every_step_of_the_path() {
        var opened = EnumSet.noneOf(PathStep.class);
        var ended = EnumSet.noneOf(PathStep.class);
        stories().forEach(events -> {
            var story = new Story();
            events.forEach(story::then);
            opened.addAll(story.opened().stream().map(OpenStep::step).collect(Collectors.toSet()));
            story.items().stream().filter(item -> !item.waits()).forEach(item -> ended.add(item.step()));
        });

        assertThat(opened).containsExactly(PathStep.values());
        assertThat(ended).containsExactly(PathStep.values());
    }

    @Test
    void a_missed_date_marks_the_item_and_leaves_it_waiting() {
        var story = new Story();
        Stories.transferred().forEach(story::then);
        var report = story.waiting().stream()
                .filter(step -> step.step() == PathStep.PERIODIC_REPORT)
                .findFirst()
                .orElseThrow();

        story.then(Stories.missed(report, LocalDate.of(2027, 8, 1)));

        assertThat(story.items())
                .filteredOn(item -> item.step() == PathStep.PERIODIC_REPORT)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.waits()).isTrue();
                    assertThat(item.missedOn()).isEqualTo(LocalDate.of(2027, 8, 1));
                });
    }

    @Test
    void a_step_that_is_opened_on_a_second_round_is_a_second_item() {
        var story = new Story();
        Stories.reopened().forEach(story::then);

        assertThat(story.items())
                .filteredOn(item -> item.step() == PathStep.ASSESS_ELIGIBILITY)
                .hasSize(2)
                .extracting(WorkItem::waits)
                .containsExactly(false, true);
    }
}
