package dev.repatria.app.demo;

import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One run of all samples, with the timelines at the end. */
final class Performance {

    private final URI server;
    private final Views views;
    private final Player player;
    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();

    Performance(URI server, UnaryOperator<String> secrets, PrintStream out) {
        var calls = new Calls(server, secrets);
        this.server = server;
        this.views = new Views(calls);
        this.player = new Player(calls, out);
        this.out = out;
    }

    /** Whether every step and every end was as its sample says. */
    boolean run() {
        var samples = Samples.all();
        out.println("The steps of all samples, in the order of their days:");
        player.play(Agenda.of(samples));
        samples.forEach(this::tell);
        differences.addAll(player.differences());
        out.println();
        out.println("From the answer to a command to the read model that shows it: " + player.latencies());
        differences.forEach(difference -> out.println("NOT AS THE SAMPLE SAYS: " + difference));
        return differences.isEmpty();
    }

    private void tell(Sample sample) {
        out.println();
        out.println("Sample " + sample.sample() + ": " + sample.title());
        out.println(sample.story());
        new TreeMap<>(sample.ends()).forEach((casefile, ending) -> tell(sample, casefile, ending));
    }

    private void tell(Sample sample, String casefile, Sample.Ending ending) {
        var caseId = player.cases().get(sample.sample() + "/" + casefile);
        if (caseId == null) {
            differences.add(sample.sample() + ": the case " + casefile + " was never opened");
            return;
        }
        out.println();
        out.println("  " + server + "/v1/cases/" + caseId + (casefile.equals("main") ? "" : "  (" + casefile + ")"));
        views.timeline(caseId).forEach(line -> out.println("  " + sentence(line)));
        var stage = views.stage(caseId);
        var open = views.open(caseId);
        out.println("  Stage " + stage + (open.isEmpty() ? "; nothing waits for anybody" : "; open:"));
        open.forEach(item -> out.println("    " + waiting(item)));
        compare(sample.sample() + ", case " + casefile, ending, stage, open);
    }

    private void compare(String where, Sample.Ending expected, String stage, List<JsonNode> open) {
        if (!stage.equals(expected.stage())) {
            differences.add(where + ": stage " + stage + " instead of " + expected.stage());
        }
        var steps = open.stream()
                .map(item -> item.required("step").asString())
                .sorted()
                .toList();
        if (!steps.equals(expected.open().stream().sorted().toList())) {
            differences.add(where + ": open are " + steps + " instead of " + expected.open());
        }
    }

    private static String sentence(JsonNode line) {
        return line.required("effectiveOn").asString() + "  "
                + line.required("sentence").asString() + " [" + text(line, "state") + " " + text(line, "authority")
                + "]";
    }

    private static String waiting(JsonNode item) {
        var due = item.path("dueOn").asString("");
        return item.required("step").asString() + " waits for " + text(item, "role") + " of " + text(item, "state")
                + (due.isEmpty() ? "" : " until " + due) + " under " + text(item, "cite");
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString("");
    }
}
