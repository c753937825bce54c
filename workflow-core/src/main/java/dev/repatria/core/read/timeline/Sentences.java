package dev.repatria.core.read.timeline;

import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.Parties;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One sentence for every event, in the words of the field.
 *
 * <p>No sentence uses a component that belongs to one State alone or holds personal data, so both States read the same.
 */
final class Sentences {

    private static final Sentences ALL = new Sentences();

    private final Map<Class<?>, BiFunction<TransferEvent, Telling, String>> byType = new HashMap<>();

    private Sentences() {
        IntakeSentences.tell(this);
        FileSentences.tell(this);
        ReviewSentences.tell(this);
        ConsentSentences.tell(this);
        HandoverSentences.tell(this);
        EnforcementSentences.tell(this);
        ObstacleSentences.tell(this);
    }

    /** The sentence for an event of a case between these States. */
    static String of(RecordedEvent recorded, Parties parties) {
        var event = recorded.event();
        var sentence = ALL.byType.get(event.getClass());
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + recorded.name());
        }
        var words = sentence.apply(event, new Telling(recorded, parties));
        var end = words.endsWith(".") ? "" : ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
    }

    /** The events that can be told. */
    static Set<Class<?>> told() {
        return Set.copyOf(ALL.byType.keySet());
    }

    <E extends TransferEvent> void of(Class<E> type, BiFunction<E, Telling, String> sentence) {
        byType.put(type, (event, telling) -> sentence.apply(type.cast(event), telling));
    }
}
