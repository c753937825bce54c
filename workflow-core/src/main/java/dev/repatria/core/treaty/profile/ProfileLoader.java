package dev.repatria.core.treaty.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads files of the profile language: YAML, held against the published schema, then against what a schema cannot say. */
public final class ProfileLoader {

    private static final String FOLDER = "/treaties/";

    private final SchemaCheck schema = SchemaCheck.published();

    /** The document in that text; {@link ProfileRefused} names every problem with its line. */
    public TreatyDocument load(String file, String content) {
        var tree = YamlTree.parse(file, content);
        refuse(schema.problems(tree));
        var values = Value.of(tree.root());
        refuse(ValueCheck.problems(tree, values));
        return document(tree, content, values);
    }

    /** The documents that come with the engine, as the build has checked them; a command line that starts often does not check them again. */
    static List<TreatyDocument> shipped() {
        return resource("index.txt")
                .lines()
                .map(name -> {
                    var content = resource(name);
                    var tree = YamlTree.parse(name, content);
                    return document(tree, content, Value.of(tree.root()));
                })
                .toList();
    }

    private static TreatyDocument document(YamlTree tree, String content, List<Value> values) {
        return "TREATY".equals(tree.root().path("kind").stringValue())
                ? TreatyProfile.of(tree, content, values)
                : Overlay.of(tree, content, values);
    }

    /** The document in that file. */
    public TreatyDocument load(Path file) {
        try {
            return load(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw ProfileRefused.of(file.toString(), 1, "", "cannot be read: " + e.getMessage());
        }
    }

    /** Every document below that folder, in the order of file names; problems of all files are told together. */
    public List<TreatyDocument> loadFolder(Path folder) {
        var documents = new ArrayList<TreatyDocument>();
        var problems = new ArrayList<Problem>();
        var known = new HashMap<String, Path>();
        for (var file : filesIn(folder)) {
            try {
                var document = load(file);
                documents.add(document);
                var other = known.putIfAbsent(document.id() + " " + document.version(), file);
                if (other != null) {
                    var message = document.id() + " " + document.version() + " is also in " + other;
                    problems.add(new Problem(file.toString(), 1, "/id", message));
                }
            } catch (ProfileRefused e) {
                problems.addAll(e.problems());
            }
        }
        refuse(problems);
        return List.copyOf(documents);
    }

    /** The documents that come with the engine, in the order of {@code treaties/index.txt}. */
    public List<TreatyDocument> builtIn() {
        return resource("index.txt")
                .lines()
                .map(name -> load(name, resource(name)))
                .toList();
    }

    static List<Path> filesIn(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw ProfileRefused.of(folder.toString(), 1, "", "cannot be read: " + e.getMessage());
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProfileRefused(problems);
        }
    }

    private static String resource(String name) {
        try (var stream = ProfileLoader.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
