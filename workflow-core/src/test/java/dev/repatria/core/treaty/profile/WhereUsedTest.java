package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column "Used by" of the pages may not promise a reader that is not there. */
class WhereUsedTest {

    private static final String SOURCES = sources(Path.of("src/main/java/dev/repatria/core"));
    private static final Path TESTS = Path.of("src/test/java/dev/repatria/core");

    static Stream<String> values() {
        var roots = Stream.concat(Stream.of(Language.status(), Language.parties()), Language.groups().stream());
        return roots.flatMap(
                root -> names(root, root.listKey() != null && root.key().equals("parties") ? "parties.*" : root.key()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_that_is_said_to_be_used_is_read_by_some_rule(String name) {
        if (!WhereUsed.of(name).equals(WhereUsed.READER)) {
            var accessor = name.substring(name.lastIndexOf('.') + 1);
            var read = Pattern.compile("\\.%1$s\\(\\)|::%1$s\\b|-> %1$s;".formatted(accessor));
            assertThat(read.matcher(SOURCES).find()).as("a reader of %s", name).isTrue();
        }
    }

    @Test
    void the_test_that_a_page_names_speaks_of_the_condition() throws IOException {
        for (var condition : WhereUsed.conditions()) {
            var test = TESTS.resolve("screening/" + WhereUsed.test(condition) + ".java");
            assertThat(Files.readString(test)).contains(condition.replace("`", ""));
        }
    }

    private static Stream<String> names(Spec spec, String name) {
        return spec.kind() != null
                ? Stream.of(name)
                : spec.children().stream().flatMap(child -> names(child, name + "." + child.key()));
    }

    private static String sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WhereUsedTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
