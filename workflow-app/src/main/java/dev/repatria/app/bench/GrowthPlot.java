package dev.repatria.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws the growth as SVG: each figure relative to its value on the shortest log, over the length of the log. */
final class GrowthPlot {

    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 280;
    private static final double MOST = 2.0;
    private static final double STEP = 0.5;

    private final Growth growth;

    GrowthPlot(Growth growth) {
        this.growth = growth;
    }

    String svg() {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 400" font-family="sans-serif" font-size="12">
                <rect width="860" height="400" fill="white"/>
                <text x="70" y="22" font-size="14">Relative to the shortest log, over the number of events in the log</text>
                """);
        for (var share = 0.0; share <= MOST; share += STEP) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#ddd'/><text x='%d' y='%.1f' text-anchor='end'>%.0f %%</text>%n",
                    LEFT,
                    LEFT + WIDTH,
                    y(share),
                    y(share),
                    LEFT - 8,
                    y(share) + 4,
                    share * 100));
        }
        growth.points()
                .forEach(point -> svg.append(String.format(
                        Locale.ROOT,
                        "<text x='%.1f' y='%d' text-anchor='middle'>%,d</text>%n",
                        x(point),
                        TOP + HEIGHT + 20,
                        point.events())));
        line(svg, 0, "#1f77b4", "sustained / insert and commit", Growth.Point::share);
        line(svg, 1, "#9467bd", "processor, s per 1,000 commands", Growth.Point::processor);
        line(svg, 2, "#d62728", "p99 of commands, ms", Growth.Point::p99);
        line(svg, 3, "#2ca02c", "state of a case, p50, ms", Growth.Point::read);
        line(svg, 4, "#8c564b", "processor, s per 1,000 such reads", Growth.Point::readProcessor);
        return svg.append("</svg>\n").toString();
    }

    private void line(StringBuilder svg, int number, String colour, String name, ToDoubleFunction<Growth.Point> value) {
        var points = growth.points();
        var base = value.applyAsDouble(points.get(0));
        svg.append(String.format(
                Locale.ROOT,
                "<polyline fill='none' stroke='%s' stroke-width='2' points='%s'/>%n",
                colour,
                points.stream()
                        .map(point ->
                                String.format(Locale.ROOT, "%.1f,%.1f", x(point), y(value.applyAsDouble(point) / base)))
                        .collect(Collectors.joining(" "))));
        svg.append(String.format(
                Locale.ROOT,
                "<text x='%d' y='%d' fill='%s'>%s</text><text x='%d' y='%d'>%s</text>%n",
                LEFT + WIDTH + 20,
                TOP + 20 + number * 50,
                colour,
                name,
                LEFT + WIDTH + 20,
                TOP + 38 + number * 50,
                values(points, value)));
    }

    private static String values(List<Growth.Point> points, ToDoubleFunction<Growth.Point> value) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.3g", value.applyAsDouble(point)))
                .collect(Collectors.joining(" · "));
    }

    private double x(Growth.Point point) {
        var points = growth.points();
        var first = Math.log10((double) points.get(0).events());
        var last = Math.log10((double) points.get(points.size() - 1).events());
        return LEFT + 30 + (WIDTH - 60) * (Math.log10((double) point.events()) - first) / Math.max(1e-9, last - first);
    }

    private static double y(double share) {
        return TOP + HEIGHT - HEIGHT * Math.min(MOST, share) / MOST;
    }
}
