package dev.repatria.app.endtoend;

import java.util.List;

/** The metrics of a running jar, as an operator's collector reads them. */
record Metrics(List<String> lines) {

    static Metrics of(Api api) {
        var answer = api.get(Api.OPERATOR, "/actuator/prometheus");
        if (answer.statusCode() != 200) {
            throw new AssertionError("no metrics: " + answer.statusCode());
        }
        return new Metrics(answer.body().lines().toList());
    }

    /** The sum of all series of this name with that label; an empty label stands for all. */
    double sum(String name, String label, String value) {
        var wanted = label.isEmpty() ? "" : label + "=\"" + value + "\"";
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(wanted))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
