package dev.repatria.app.demo;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tells one case as a timeline that a newcomer can read. */
final class Story {

    private static final String STEP = "StepOpened";

    private final URI server;
    private final Views views;
    private final PrintStream out;

    Story(URI server, Views views, PrintStream out) {
        this.server = server;
        this.views = views;
        this.out = out;
    }

    /** Prints what happened, what was found when nothing could be decided, where the case stands, and what waits. */
    void tell(String caseId, String name, String stage, List<JsonNode> open) {
        out.println();
        out.println("  " + server + "/v1/cases/" + caseId + (name.equals("main") ? "" : "  (" + name + ")"));
        views.timeline(caseId).forEach(line -> out.println("  " + sentence(line)));
        views.advice(caseId).forEach(this::findings);
        out.println("  Stage " + stage + (open.isEmpty() ? "; nothing waits for anybody" : "; open:"));
        open.forEach(item -> out.println("    " + waiting(item)));
    }

    private static String sentence(JsonNode line) {
        var told = text(line, "effectiveOn") + "  " + text(line, "state") + "  " + text(line, "sentence");
        return text(line, "event").equals(STEP) ? told : told + " [" + text(line, "basis") + "]";
    }

    private void findings(JsonNode advice) {
        out.println("  What the rules say under " + text(advice, "instrument") + ", " + text(advice, "verdict")
                + ", not binding:");
        advice.required("findings")
                .forEach(finding -> out.printf(
                        "    %-12s %-19s %-24s %s%n",
                        text(finding, "outcome"),
                        text(finding, "condition"),
                        text(finding, "cite"),
                        text(finding, "reason")));
    }

    private static String waiting(JsonNode item) {
        var due = text(item, "dueOn");
        return text(item, "step") + " waits for " + text(item, "role") + " of " + text(item, "state")
                + (due.isEmpty() ? "" : " until " + due) + " under " + text(item, "cite");
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.asString("");
    }
}
