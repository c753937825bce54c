package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column "Used by" of the pages may not promise a reader that is not there. */
class WhereUsedTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(mainClasses());
    private static final Path TESTS = Path.of("src/test/java/dev/repatria/core");

    static Stream<String> values() {
        var roots = Stream.concat(Stream.of(Language.status(), Language.parties()), Language.groups().stream());
        return roots.flatMap(
                root -> names(root, root.listKey() != null && root.key().equals("parties") ? "parties.*" : root.key()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_read_by_some_rule_or_listed_as_one_for_the_reader(String name) {
        var readers = readers(name);

        if (WhereUsed.of(name).equals(WhereUsed.READER)) {
            assertThat(readers)
                    .as("rules that read %s, which is listed as one for the reader", name)
                    .isEmpty();
        } else {
            assertThat(readers).as("rules that read %s", name).isNotEmpty();
        }
    }

    /** Code outside the record that calls the accessor, or a method of the record that reads the component and is called by others. */
    private static Set<String> readers(String name) {
        var value = name.substring(name.lastIndexOf('.') + 1);
        var component = name.equals("parties.*.state") ? "membership" : value;
        var owner = CORE.get(ruleOf(name));
        var plumbing = Set.of(component, "toString", "hashCode", "equals", "<init>");
        var own = owner.getField(component).getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .filter(method -> !plumbing.contains(method.getName()))
                // A method that only copies the record reads nothing.
                .filter(method -> !method.getRawReturnType().equals(owner))
                .filter(method -> method.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOriginOwner().equals(owner)));
        return Stream.concat(
                        owner.getMethod(component).getAccessesToSelf().stream()
                                .filter(access -> !access.getOriginOwner().equals(owner))
                                .map(access -> access.getOrigin().getFullName()),
                        own.map(method -> method.getFullName()))
                .collect(Collectors.toSet());
    }

    /** The record that holds the value of that name. */
    private static Class<?> ruleOf(String name) {
        var path = List.of(name.split("\\."));
        if (path.get(0).equals("parties")) {
            return Party.class;
        }
        Class<?> type = path.get(0).equals("status") ? Status.class : Provisions.class;
        for (var group : path.subList(type == Status.class ? 1 : 0, path.size() - 1)) {
            type = group.equals("documents") ? DocumentRule.class : componentType(type, group);
        }
        return type;
    }

    private static Class<?> componentType(Class<?> type, String group) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(group))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static Path mainClasses() {
        try {
            return Path.of(Provisions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
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
}
