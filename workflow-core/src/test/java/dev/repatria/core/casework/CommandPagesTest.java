package dev.repatria.core.casework;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.core.transfer.CommandRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages about commands: content, stages, roles, rows and events; and who may send which. */
class CommandPagesTest {

    @Test
    void the_page_of_commands_is_the_committed_one() {
        var page = new StringBuilder("""
                # Commands of a transfer case

                What can be asked of a case: the content, when and for whom it is open, and the events that can follow. Every command also
                has `caseId` and `on`, the day on which the act takes effect at the place of the act. Marks as in `events.md`.
                """);
        Rulebook.rules().forEach(rule -> section(page, rule));
        Generated.check("commands.md", page.toString());
    }

    @Test
    void the_matrix_of_roles_and_commands_is_the_committed_one() {
        var roles = Arrays.stream(Role.values())
                .filter(role ->
                        Rulebook.rules().stream().anyMatch(rule -> rule.roles().contains(role)))
                .toList();
        var page = new StringBuilder("""
                # Who may send which command

                S = for the sentencing State, R = for the receiving State. Roles that are not in the table send no command to a case.

                | Command |""");
        roles.forEach(role -> page.append(' ').append(role).append(" |"));
        page.append("\n|---|").append("---|".repeat(roles.size())).append('\n');
        for (var rule : Rulebook.rules()) {
            page.append("| ").append(rule.command().getSimpleName()).append(" |");
            roles.forEach(role -> page.append(' ').append(sides(rule, role)).append(" |"));
            page.append('\n');
        }
        page.append("\n| Role | Who it is |\n|---|---|\n");
        Arrays.stream(Role.values())
                .forEach(role -> page.append("| ")
                        .append(role)
                        .append(" | ")
                        .append(Javadoc.of(role))
                        .append(" |\n"));
        Generated.check("roles.md", page.toString());
    }

    private static String sides(CommandRule<?> rule, Role role) {
        return Arrays.stream(Side.values())
                .filter(side -> rule.actors().getOrDefault(side, Set.of()).contains(role))
                .map(side -> side.name().substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    private static void section(StringBuilder page, CommandRule<?> rule) {
        var type = rule.command();
        page.append("\n## ")
                .append(type.getSimpleName())
                .append("\n\n")
                .append(Javadoc.of(type))
                .append("\n\n");
        page.append("- path: `").append(path(rule)).append("`\n");
        page.append("- rows: ").append(rule.rows()).append('\n');
        page.append("- open in: ").append(stages(rule)).append('\n');
        page.append("- for: ").append(actors(rule)).append('\n');
        page.append("- can lead to: ").append(String.join(", ", events(rule))).append("\n\n");
        page.append("| Component | Type | Marks |\n|---|---|---|\n");
        for (var component : type.getRecordComponents()) {
            if (!Set.of("caseId", "on").contains(component.getName())) {
                page.append("| ").append(component.getName()).append(" | ");
                page.append(component.getGenericType().getTypeName().replaceAll("[a-z]+\\.(?=[a-zA-Z])", ""));
                page.append(" | ")
                        .append(String.join(", ", EventCatalogueTest.marks(component)))
                        .append(" |\n");
            }
        }
    }

    private static String path(CommandRule<?> rule) {
        var name = CommandNames.of(rule.command());
        return CommandNames.find(name).isPresent() ? "/v1/commands/" + name : "sent by the engine only";
    }

    private static String stages(CommandRule<?> rule) {
        List<String> names = new ArrayList<>();
        if (rule.opensCase()) {
            names.add("a new case");
        }
        rule.stages().stream().sorted().map(Enum::name).forEach(names::add);
        return String.join(", ", names);
    }

    private static String actors(CommandRule<?> rule) {
        return Arrays.stream(Side.values())
                .filter(side -> rule.actors().containsKey(side))
                .map(side -> rule.actors().get(side).stream()
                                .sorted()
                                .map(Role::name)
                                .collect(Collectors.joining(", ")) + " of the "
                        + side.name().toLowerCase(java.util.Locale.ROOT) + " State")
                .collect(Collectors.joining("; "));
    }

    private static TreeSet<String> events(CommandRule<?> rule) {
        return Explored.answers().stream()
                .filter(answer -> answer.rule().equals(rule))
                .flatMap(answer -> answer.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
