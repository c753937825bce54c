package dev.repatria.core.treaty.profile;

import java.util.List;

/** Tables in Markdown. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Markdown blank() {
        return line("");
    }

    Markdown row(List<String> cells) {
        return line("| " + String.join(" | ", cells.stream().map(Markdown::cell).toList()) + " |");
    }

    Markdown head(String... names) {
        row(List.of(names));
        return line("|" + "---|".repeat(names.length));
    }

    private static String cell(String text) {
        return text.isEmpty() ? "–" : text.replace("|", "\\|").replace("\n", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
