package dev.repatria.core.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The sentence that the source of a type of the published language says about it. */
final class Javadoc {

    private static final Path SOURCES = Path.of("..", "workflow-api", "src", "main", "java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(@|public)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*?) \\*/\\s*([A-Z_]+)\\b");

    private Javadoc() {}

    /** The first paragraph about this type. */
    static String of(Class<?> type) {
        var comment = COMMENT.matcher(source(type));
        if (!comment.find()) {
            throw new AssertionError(type + " says nothing about itself");
        }
        var text = comment.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
        return plain(text.replaceAll("\\s*(<p>|@param).*", ""));
    }

    /** The sentence about a constant. */
    static String of(Enum<?> constant) {
        return CONSTANT.matcher(source(constant.getDeclaringClass()))
                .results()
                .filter(match -> match.group(2).equals(constant.name()))
                .map(match -> plain(match.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(constant + " says nothing about itself"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@\\w+ ([^}]*)\\}", "$1");
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
