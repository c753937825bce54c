package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CommandRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every stage and every command have an answer, and it is the one that was approved. */
class ActionsMatrixTest {

    private static final String NOT_OPEN = "`stage.not-open`";

    @Test
    void every_pair_of_stage_and_command_has_the_approved_answer() {
        var page = new StringBuilder("""
                # What each command comes to in each stage

                For every stage of a case and every command: the events that follow from it or the rule that refuses it, asked by
                everyone entitled by role and State, with every sample content. `nothing new` means that the command had already been
                followed. A command that is missing in a stage is refused there as `stage.not-open`.
                """);
        section(page, "No case yet", 0);
        for (var stage : Stage.values()) {
            section(page, stage.name(), stage.ordinal() + 1);
        }
        Generated.check("actions-matrix.md", page.toString());
    }

    @Test
    void every_event_follows_from_some_command() {
        var produced = Explored.answers().stream()
                .flatMap(answer -> answer.names().stream())
                .collect(Collectors.toSet());
        assertThat(produced)
                .containsExactlyInAnyOrderElementsOf(Stream.of(TransferEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void every_command_is_followed_somewhere_and_not_followed_somewhere() {
        var all = Rulebook.rules().stream()
                .map(rule -> rule.command().getSimpleName())
                .toList();
        assertThat(commands(answer -> !answer.events().isEmpty())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(commands(answer -> answer.events().isEmpty())).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<String> commands(Predicate<Explored.Answer> which) {
        return Explored.answers().stream()
                .filter(which)
                .map(answer -> answer.rule().command().getSimpleName())
                .collect(Collectors.toSet());
    }

    @Test
    void every_stage_is_left_or_is_terminal() {
        var left = Explored.answers().stream()
                .filter(answer -> !answer.events().isEmpty() && answer.stage() != answer.after())
                .map(Explored.Answer::stage)
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Stage.values()))
                .allSatisfy(stage ->
                        assertThat(left.contains(stage)).as("%s", stage).isNotEqualTo(stage.isTerminal()));
    }

    private static void section(StringBuilder page, String title, int number) {
        var settings = Explored.SETTINGS;
        page.append("\n## ").append(title).append("\n\n| Command |");
        settings.forEach(setting -> page.append(' ')
                .append(setting.sentencing())
                .append(" to ")
                .append(setting.receiving())
                .append(", ")
                .append(setting.instrument())
                .append(" |"));
        page.append("\n|---|").append("---|".repeat(settings.size())).append('\n');
        var files = settings.stream().map(setting -> file(setting, number)).toList();
        Rulebook.rules().forEach(rule -> row(page, rule, files));
    }

    private static void row(StringBuilder page, CommandRule<?> rule, List<List<Dossier>> files) {
        var cells = files.stream()
                .map(file -> file.isEmpty() ? "not reached" : cell(file.get(0), rule))
                .toList();
        if (cells.stream().anyMatch(cell -> !cell.equals(NOT_OPEN) && !cell.equals("not reached"))) {
            page.append("| ").append(rule.command().getSimpleName()).append(" | ");
            page.append(String.join(" | ", cells)).append(" |\n");
        }
    }

    private static List<Dossier> file(Setting setting, int number) {
        return number == 0
                ? List.of(Dossier.of(setting))
                : Drive.reachable(Stage.values()[number - 1], setting).stream().toList();
    }

    private static String cell(Dossier file, CommandRule<?> rule) {
        var answers = Explored.ask(file, rule);
        var accepted = words(answers.stream().filter(Explored.Answer::accepted));
        return accepted.isEmpty() ? String.join("<br>", words(answers.stream())) : String.join("<br>", accepted);
    }

    private static TreeSet<String> words(Stream<Explored.Answer> answers) {
        return answers.map(Explored.Answer::words).collect(Collectors.toCollection(TreeSet::new));
    }
}
