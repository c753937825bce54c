package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagram and table of every change of stage, drawn from what commands really lead to. */
class StagesPageTest {

    /** So many sources make a change one that can come at any time. */
    private static final int MANY = 7;

    @Test
    void the_diagram_of_stages_is_the_committed_one() {
        var changes = changes();
        var page = new StringBuilder("""
                # Stages of a case

                Drawn from what the commands lead to in the exploring tests. `Any time` stands for changes that can come in many stages;
                the table names each of them.

                ```mermaid
                stateDiagram-v2
                  state "Any time" as ANY
                """);
        draw(page, changes);
        Arrays.stream(Stage.values())
                .filter(Stage::isTerminal)
                .forEach(stage -> page.append("  ").append(stage).append(" --> [*]\n"));
        page.append("```\n\n| Event | From | To |\n|---|---|---|\n");
        changes.forEach((change, from) -> page.append("| ")
                .append(change.event())
                .append(" | ")
                .append(names(from))
                .append(" | ")
                .append(change.to())
                .append(" |\n"));
        page.append("\n| Stage | Meaning |\n|---|---|\n");
        Arrays.stream(Stage.values())
                .forEach(stage -> page.append("| ")
                        .append(stage)
                        .append(" | ")
                        .append(Javadoc.of(stage))
                        .append(" |\n"));
        Generated.check("stages.md", page.toString());
    }

    @Test
    void every_stage_is_reached_by_some_event() {
        assertThat(changes().keySet().stream().map(Change::to).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stage.values());
    }

    private static void draw(StringBuilder page, SortedMap<Change, TreeSet<String>> changes) {
        SortedMap<String, TreeSet<String>> arrows = new TreeMap<>();
        changes.forEach((change, from) -> {
            var sources = from.size() > MANY ? Set.of("ANY") : from;
            sources.forEach(source -> arrows.computeIfAbsent(
                            (source.equals("no case") ? "[*]" : source) + " --> " + change.to(), key -> new TreeSet<>())
                    .add(change.event()));
        });
        arrows.forEach((arrow, events) -> page.append("  ")
                .append(arrow)
                .append(" : ")
                .append(String.join(", ", events))
                .append('\n'));
    }

    private static String names(TreeSet<String> from) {
        return String.join(", ", from);
    }

    private static SortedMap<Change, TreeSet<String>> changes() {
        SortedMap<Change, TreeSet<String>> changes =
                new TreeMap<>(Comparator.comparing(Change::to).thenComparing(Change::event));
        Explored.answers().stream()
                .filter(answer -> !answer.events().isEmpty())
                .filter(answer -> answer.stage() != answer.after())
                .forEach(answer -> changes.computeIfAbsent(
                                new Change(last(answer), answer.after()), key -> new TreeSet<>())
                        .add(answer.stage() == null ? "no case" : answer.stage().name()));
        return changes;
    }

    private static String last(Explored.Answer answer) {
        return answer.names().stream()
                .filter(name -> !Set.of("TransitRequested", "DutyClaimed").contains(name))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    private record Change(String event, Stage to) {}
}
