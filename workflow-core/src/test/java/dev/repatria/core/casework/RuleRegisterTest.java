package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.core.transfer.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that can refuse a command, with its meaning, where it is decided and the law that was cited. */
class RuleRegisterTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "repatria", "core");
    private static final Pattern RULE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void every_rule_in_the_code_has_a_meaning_and_no_meaning_is_left_over() throws IOException {
        assertThat(meanings().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(places().keySet());
    }

    @Test
    void the_register_is_the_committed_one() throws IOException {
        var places = places();
        var meanings = meanings();
        var citations = citations();
        var rows = places.keySet().stream()
                .map(rule -> "| `" + rule + "` | " + meanings.getProperty(rule) + " | "
                        + String.join("<br>", citations.getOrDefault(rule, new TreeSet<>())) + " | "
                        + places.get(rule).stream()
                                .map(place -> "`" + place + "`")
                                .collect(Collectors.joining(", "))
                        + " |");
        Generated.check(
                "rules.md",
                Stream.concat(
                                Stream.of(
                                        "# Rules that refuse a command",
                                        "",
                                        "A refusal changes nothing. It names its rule and the article, statute, policy or row of the state",
                                        "table that was cited; the third column lists the citations that the exploring tests met.",
                                        "",
                                        "| Rule | Meaning | Cited | Decided in |",
                                        "|---|---|---|---|"),
                                rows)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static SortedMap<String, TreeSet<String>> places() throws IOException {
        SortedMap<String, TreeSet<String>> places = new TreeMap<>();
        for (var folder : List.of("transfer", "detention", "path", "casework")) {
            try (var files = Files.walk(SOURCES.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    RULE.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(rule -> places.computeIfAbsent(rule, key -> new TreeSet<>())
                                    .add(name));
                }
            }
        }
        return places;
    }

    private static Properties meanings() throws IOException {
        var meanings = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of("src", "test", "resources", "rules.properties"))) {
            meanings.load(text);
        }
        return meanings;
    }

    private static SortedMap<String, TreeSet<String>> citations() {
        SortedMap<String, TreeSet<String>> citations = new TreeMap<>();
        var general = Set.of("role.not-entitled", "stage.not-open", "side.not-entitled", "date.out-of-order");
        Explored.answers().stream()
                .map(Explored.Answer::outcome)
                .filter(Outcome.Refused.class::isInstance)
                .map(outcome -> ((Outcome.Refused) outcome).refusal())
                .forEach(refusal -> citations
                        .computeIfAbsent(refusal.rule(), key -> new TreeSet<>())
                        .add(
                                general.contains(refusal.rule())
                                        ? "State table, row of the command"
                                        : refusal.cite().toString()));
        return citations;
    }
}
