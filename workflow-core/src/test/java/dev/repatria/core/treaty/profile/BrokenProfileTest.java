package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Breaks every key and every value of every file, one at a time. */
class BrokenProfileTest {

    private static final ProfileLoader LOADER = new ProfileLoader();

    /** A place in a file and the line that an error about it must name. */
    private record Place(int start, int end, int line) {}

    static Stream<TreatyDocument> documents() {
        return LOADER.builtIn().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void any_broken_value_or_key_is_refused_with_its_line(TreatyDocument document) {
        var places = places(document.content());
        assertThat(places).hasSizeGreaterThan(20);
        for (var place : places) {
            var broken = document.content().substring(0, place.start()) + "\"?\""
                    + document.content().substring(place.end());
            var refused = catchThrowableOfType(ProfileRefused.class, () -> LOADER.load("broken.yaml", broken));
            assertThat(refused).as("line %d of%n%s", place.line(), broken).isNotNull();
            assertThat(refused.problems()).allMatch(problem -> problem.file().equals("broken.yaml"));
            assertThat(refused.problems()).extracting(Problem::line).contains(place.line());
        }
    }

    private static List<Place> places(String content) {
        var root = new Compose(LoadSettings.builder().build())
                .composeString(content)
                .orElseThrow();
        var places = new ArrayList<Place>();
        collect(root, places);
        return places;
    }

    private static void collect(Node node, List<Place> places) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                var line = line(tuple.getKeyNode());
                places.add(place(tuple.getKeyNode(), line));
                if (!(tuple.getValueNode() instanceof MappingNode || tuple.getValueNode() instanceof SequenceNode)) {
                    places.add(place(tuple.getValueNode(), line));
                }
                collect(tuple.getValueNode(), places);
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> {
                if (!(item instanceof MappingNode)) {
                    places.add(place(item, line(item)));
                }
                collect(item, places);
            });
        }
    }

    private static Place place(Node node, int line) {
        return new Place(
                node.getStartMark().orElseThrow().getIndex(),
                node.getEndMark().orElseThrow().getIndex(),
                line);
    }

    private static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }
}
