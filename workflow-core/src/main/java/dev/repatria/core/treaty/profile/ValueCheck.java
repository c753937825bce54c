package dev.repatria.core.treaty.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: every value has its marks, every group is given or named as absent, every State is a party. */
final class ValueCheck {

    private final YamlTree file;
    private final List<Problem> problems = new ArrayList<>();

    private ValueCheck(YamlTree file) {
        this.file = file;
    }

    static List<Problem> problems(YamlTree file, List<Value> values) {
        var check = new ValueCheck(file);
        values.forEach(check::marks);
        if (file.root().has("parties")) {
            check.groups();
            check.parties(values);
        }
        return List.copyOf(check.problems);
    }

    private void marks(Value value) {
        var marks = value.marks();
        need(value, "cite", marks.cite());
        need(value, "confidence", marks.confidence());
        need(value, "source", marks.source());
        var source = marks.source();
        if ("VERIFIED".equals(marks.confidence()) && source != null && source.startsWith("M")) {
            refuse(
                    value.pointer(),
                    "is marked VERIFIED, so its source cannot be memory; allowed: V:n, PUBLIC: ... or UNVERIFIED");
        }
        if (marks.from() != null
                && marks.until() != null
                && LocalDate.parse(marks.until()).isBefore(LocalDate.parse(marks.from()))) {
            refuse(value.pointer(), "holds until a day before it begins");
        }
    }

    private void need(Value value, String mark, @Nullable String given) {
        if (given == null) {
            refuse(value.pointer(), "has no '" + mark + "', and neither has its group");
        }
    }

    private void groups() {
        var absent = strings(file.root().path("absent"));
        for (var group : SchemaWriter.absentable()) {
            var given = file.root().has(group);
            if (given && absent.contains(group)) {
                refuse("/" + group, "is given and also named under 'absent'");
            } else if (!given && !absent.contains(group)) {
                refuse("/absent", "'" + group + "' is neither given nor named under 'absent'");
            }
        }
    }

    private void parties(List<Value> values) {
        var states = new LinkedHashSet<String>();
        var entries = file.root().path("parties").path("states");
        for (var i = 0; i < entries.size(); i++) {
            var pointer = "/parties/states/" + i + "/state";
            var state = entries.get(i).path("state");
            if (!state.isString()) {
                refuse(pointer, "every party needs a plain 'state'");
            } else if (!states.add(state.stringValue())) {
                refuse(pointer, "'" + state.stringValue() + "' is listed twice");
            } else if (!entries.get(i).has("zone")
                    && Zones.of(state.stringValue()).isEmpty()) {
                refuse(pointer, "'" + state.stringValue() + "' has no time zone on file; give its 'zone'");
            }
        }
        if (states.size() < 2) {
            refuse("/parties", "an instrument has at least two parties");
        }
        values.forEach(value -> known(value, states));
    }

    private void known(Value value, Set<String> states) {
        for (var state : new String[] {value.marks().sentencing(), value.marks().receiving()}) {
            if (state != null && !states.contains(state)) {
                refuse(value.pointer(), "holds for '" + state + "', which is no party");
            }
        }
        if (value.path().endsWith(".zone") && !Zones.exists(value.value().stringValue())) {
            refuse(value.pointer(), "is no time zone; allowed: a name such as America/Mexico_City");
        }
    }

    private static Set<String> strings(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        list.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }

    private void refuse(String pointer, String message) {
        problems.add(new Problem(file.file(), file.line(pointer), pointer, message));
    }
}
