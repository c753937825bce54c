package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EventCatalogueTest {

    private static final Upcaster NOTED_1 = new Upcaster(new StoredName("Noted", 1), payload -> {
        var changed = (ObjectNode) payload.deepCopy();
        changed.putArray("tags").add("old");
        return changed;
    });
    private static final Upcaster NOTED_0 = new Upcaster(new StoredName("Noted", 0), payload -> {
        var changed = (ObjectNode) payload.deepCopy();
        changed.set("text", changed.remove("remark"));
        return changed;
    });

    private final EventCatalogue catalogue = EventCatalogue.of(Happening.class);
    private final EventCodec codec = new EventCodec(catalogue, List.of(NOTED_1, NOTED_0));

    @Test
    void each_event_of_the_published_language_has_a_stored_name() {
        var published = EventCatalogue.of(TransferEvent.class, TreatyEvent.class);

        assertThat(published.entries()).hasSizeGreaterThan(80);
    }

    @Test
    void a_record_without_a_stored_name_is_refused() {
        assertThatThrownBy(() -> EventCatalogue.of(Nameless.class)).hasMessageContaining("has no @StoredAs");
    }

    @Test
    void two_records_with_one_stored_name_are_refused() {
        assertThatThrownBy(() -> EventCatalogue.of(Twice.class)).hasMessageContaining("a name that is taken");
    }

    @Test
    void an_open_interface_is_refused() {
        assertThatThrownBy(() -> EventCatalogue.of(Runnable.class)).hasMessageContaining("neither a record nor");
    }

    @Test
    void an_old_version_is_read_through_every_upcaster() {
        assertThat(read("Noted", 0, "{'on':'2026-01-02','remark':'a'}"))
                .isEqualTo(new Happening.Noted(LocalDate.of(2026, 1, 2), "a", List.of("old")));
    }

    @Test
    void an_upcaster_that_leads_nowhere_is_refused() {
        var lost = new Upcaster(new StoredName("Gone", 1), payload -> payload);

        assertThatThrownBy(() -> new EventCodec(catalogue, List.of(lost)))
                .hasMessageContaining("leads to no known event");
        assertThatThrownBy(() -> new EventCodec(catalogue, List.of(NOTED_1, NOTED_1)))
                .hasMessageContaining("two upcasters");
    }

    @Test
    void an_unknown_name_is_unreadable() {
        assertThat(unreadable("Invented", 1, "{}").reason()).isEqualTo("no event has the name Invented");
    }

    @Test
    void an_unknown_version_is_unreadable() {
        assertThat(unreadable("Noted", 3, "{}").reason()).isEqualTo("version 3 of Noted is unknown, known is [2]");
    }

    @Test
    void a_payload_that_does_not_fit_is_unreadable_and_its_value_is_not_repeated() {
        var unreadable = unreadable("Counted", 1, "{'number':'Juan'}");

        assertThat(unreadable.reason()).contains("number").doesNotContain("Juan");
        assertThat(unreadable).asString().doesNotContain("Juan");
        assertThat(unreadable.raw()).isEqualTo(json("{'number':'Juan'}"));
    }

    @Test
    void a_field_that_is_missing_unknown_or_cut_off_is_noticed() {
        unreadable("Counted", 1, "{}");
        unreadable("Counted", 1, "{'number':1,'more':2}");
        unreadable("Counted", 1, "{'number':1");
    }

    @Test
    void an_upcaster_that_fails_makes_the_event_unreadable() {
        unreadable("Noted", 1, "[]");
    }

    private UnreadableEvent unreadable(String name, int version, String payload) {
        var event = read(name, version, payload);
        assertThat(event).isInstanceOf(UnreadableEvent.class);
        return (UnreadableEvent) event;
    }

    private Object read(String name, int version, String payload) {
        return codec.read(name, version, json(payload));
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private sealed interface Nameless {
        record Event() implements Nameless {}
    }

    private sealed interface Twice {
        @StoredAs(name = "Same")
        record One() implements Twice {}

        @StoredAs(name = "Same", version = 2)
        record Two() implements Twice {}
    }
}
