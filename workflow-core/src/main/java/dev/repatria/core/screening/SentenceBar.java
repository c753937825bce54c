package dev.repatria.core.screening;

import dev.repatria.api.screening.SentenceRow;
import dev.repatria.api.screening.SentenceTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Draws the computation of a sentence as an SVG bar chart that a screen reader can read; needs no library and no style sheet. */
public final class SentenceBar {

    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int LINE = 30;

    private final SentenceTable table;
    private final List<SentenceRow> bars;
    private final LocalDate first;
    private final LocalDate last;

    private SentenceBar(SentenceTable table) {
        this.table = table;
        this.bars = table.rows().stream().filter(row -> row.from() != null).toList();
        this.first = days(table).min(Comparator.naturalOrder()).orElse(table.on());
        var latest = days(table).max(Comparator.naturalOrder()).orElse(table.on());
        // Without an end the bars run to the right edge, a year past the last day known.
        this.last = bars.stream().anyMatch(row -> row.to() == null) ? latest.plusYears(1) : latest;
    }

    /** The drawing as an {@code svg} element. */
    public static String svg(SentenceTable table) {
        return new SentenceBar(table).draw();
    }

    private static Stream<LocalDate> days(SentenceTable table) {
        return Stream.concat(
                Stream.of(table.on()),
                table.rows().stream()
                        .flatMap(row -> Stream.of(row.from(), row.to()).filter(Objects::nonNull)));
    }

    private String draw() {
        var height = (bars.size() + 2) * LINE;
        var svg =
                new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" viewBox=\"0 0 "
                        + WIDTH + ' ' + height + "\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.append("<title>Sentence computation on ").append(table.on()).append("</title>\n");
        svg.append("<desc>").append(escape(description())).append("</desc>\n");
        for (var index = 0; index < bars.size(); index++) {
            svg.append(bar(bars.get(index), (index + 1) * LINE));
        }
        return svg.append(marker(height)).append("</svg>\n").toString();
    }

    private String description() {
        var words = new StringBuilder();
        for (var row : table.rows()) {
            words.append(row.label())
                    .append(": ")
                    .append(stretch(row))
                    .append(row.rule())
                    .append(". ");
        }
        return words.toString().strip();
    }

    private static String stretch(SentenceRow row) {
        if (row.from() == null && row.to() == null) {
            return row.days() == null ? "" : row.days() + " days; ";
        }
        var from = row.from() == null ? "" : "from " + row.from() + ' ';
        return from + (row.to() == null ? "without a fixed end; " : "to " + row.to() + "; ");
    }

    private String bar(SentenceRow row, int top) {
        var from = Objects.requireNonNull(row.from());
        var to = row.to();
        var left = x(from);
        var right = to == null ? WIDTH - 10 : Math.max(left + 2, x(to.plusDays(1)));
        return "<text x=\"0\" y=\"" + (top + 15) + "\" fill=\"currentColor\">" + escape(shorten(row.label()))
                + "</text>\n"
                + "<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + (right - left) + "\" height=\"20\" fill=\""
                + fill(row.kind()) + "\" stroke=\"currentColor\"" + (to == null ? " stroke-dasharray=\"4 3\"" : "")
                + ">"
                + "<title>" + escape(row.label() + ": " + stretch(row) + row.rule()) + "</title></rect>\n";
    }

    private String marker(int height) {
        var x = x(table.on());
        return "<line x1=\"" + x + "\" y1=\"20\" x2=\"" + x + "\" y2=\"" + (height - LINE)
                + "\" stroke=\"currentColor\" stroke-dasharray=\"2 2\"/>\n<text x=\"" + x + "\" y=\"" + (height - 8)
                + "\" text-anchor=\"middle\" fill=\"currentColor\">" + table.on() + "</text>\n";
    }

    private int x(LocalDate day) {
        var span = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return (int) (LEFT + (WIDTH - LEFT - 10) * ChronoUnit.DAYS.between(first, day) / span);
    }

    private static String fill(SentenceRow.Kind kind) {
        return switch (kind) {
            case SERVED -> "#4a6a8a";
            case LEFT -> "#c9d8e6";
            case CONDITIONAL_END, DISPUTED_END -> "#f3dfae";
            case ENFORCEMENT -> "#b9d8b9";
            default -> "#e4e4e4";
        };
    }

    private static String shorten(String label) {
        return label.length() <= 34 ? label : label.substring(0, 33) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
