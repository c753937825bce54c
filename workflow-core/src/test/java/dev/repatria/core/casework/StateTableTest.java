package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the state table is played by a named test. */
class StateTableTest {

    private static final int ROWS = 52;
    private static final List<Class<?>> TESTS = List.of(
            IntakeRowsTest.class,
            ScreeningRowsTest.class,
            ReviewRowsTest.class,
            TransmissionRowsTest.class,
            ConsentRowsTest.class,
            HandoverRowsTest.class,
            AnytimeRowsTest.class,
            TreatyEndTest.class,
            EnforcementRowsTest.class,
            EndingRowsTest.class);

    @Test
    void every_row_is_played() {
        assertThat(played().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    @Test
    void the_list_of_rows_and_tests_is_the_committed_one() {
        Generated.check("state-table.md", list());
    }

    private static SortedMap<Integer, List<Method>> played() {
        return new TreeMap<>(TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Row.class))
                .flatMap(method ->
                        IntStream.of(method.getAnnotation(Row.class).value()).mapToObj(row -> new Played(row, method)))
                .collect(Collectors.groupingBy(Played::row, Collectors.mapping(Played::test, Collectors.toList()))));
    }

    private static String list() {
        var lines = played().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(method -> "| " + entry.getKey() + " | "
                                + method.getName().replace('_', ' ') + " | `"
                                + method.getDeclaringClass().getSimpleName() + "` |")
                        .sorted());
        return Stream.concat(
                        Stream.of(
                                "# State table",
                                "",
                                "Each row of the state table with the tests that play it against the aggregate.",
                                "",
                                "| Row | What holds | Test |",
                                "|---|---|---|"),
                        lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private record Played(int row, Method test) {}
}
