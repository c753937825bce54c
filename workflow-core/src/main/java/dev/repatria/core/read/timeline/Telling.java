package dev.repatria.core.read.timeline;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.Parties;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sentence needs beside the event: who acted, and which State is on which side. */
record Telling(RecordedEvent recorded, Parties parties) {

    /** The body that acted and its State. */
    String who() {
        return recorded.text("role").equals("SYSTEM")
                ? "the engine"
                : recorded.text("authority") + " (" + recorded.text("state") + ")";
    }

    /** The State on that side. */
    String the(Side side) {
        return "the " + words(side) + " State (" + parties.state(side) + ")";
    }

    /** A constant in words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Codes in words. */
    static String words(List<String> codes) {
        return codes.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    static String states(List<State> states) {
        return states.stream().map(State::code).collect(Collectors.joining(", "));
    }

    /** A part of a sentence that is only there when its value is. */
    static String when(@Nullable Object value, String before) {
        return value == null ? "" : before + value;
    }

    /** A part of a sentence that is only there when it holds. */
    static String when(boolean holds, String text) {
        return holds ? text : "";
    }
}
