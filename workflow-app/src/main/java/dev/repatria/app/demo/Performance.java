package dev.repatria.app.demo;

import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** One run of all samples, with the timelines at the end. */
final class Performance {

    private final Views views;
    private final Player player;
    private final Story story;
    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();

    Performance(URI server, UnaryOperator<String> secrets, PrintStream out) {
        var calls = new Calls(server, secrets);
        this.views = new Views(calls);
        this.player = new Player(calls, out);
        this.story = new Story(server, views, out);
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
        new TreeMap<>(sample.ends()).forEach((name, ending) -> tell(sample, name, ending));
    }

    private void tell(Sample sample, String name, Sample.Ending ending) {
        var where = sample.sample() + ", case " + name;
        var caseId = player.cases().get(sample.sample() + "/" + name);
        if (caseId == null) {
            differences.add(where + ": was never opened");
            return;
        }
        var stage = views.stage(caseId);
        var open = views.open(caseId);
        story.tell(caseId, name, stage, open);
        compare(where, ending, stage, open);
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
}
