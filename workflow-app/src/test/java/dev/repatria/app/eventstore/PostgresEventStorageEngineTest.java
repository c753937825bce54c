package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresEventStorageEngineTest {

    private Log log;

    @BeforeEach
    void open() {
        log = new Log();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_is_appended_is_read_back_with_all_it_had() {
        var stream = UUID.randomUUID().toString();
        var time = Instant.parse("2026-11-24T08:00:00.123456Z");
        var noted = new Happening.Noted(LocalDate.of(2024, 2, 29), "überstellt", List.of("a", "b"));
        var event = Log.at(stream, 0, noted, time).withMetaData(Map.of("actor", "registrar"));

        log.append((DomainEventMessage<?>) event);

        var read = log.engine.readEvents(stream).next();
        assertThat(read.getPayload()).isEqualTo(noted);
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getAggregateIdentifier()).isEqualTo(stream);
        assertThat(read.getType()).isEqualTo("Test");
        assertThat(read.getTimestamp()).isEqualTo(time);
        assertThat(read.getMetaData().get("actor")).isEqualTo("registrar");
        assertThat(read.getMetaData()).containsOnlyKeys("actor", "recordedAt");
    }

    @Test
    void a_stream_can_have_a_name_that_is_no_uuid() {
        log.append(Log.counted("US-MX-1976", 0, 7));

        assertThat(log.engine.readEvents("US-MX-1976").next().getAggregateIdentifier())
                .isEqualTo("US-MX-1976");
        assertThat(log.engine.lastSequenceNumberFor("US-MX-1976")).contains(0L);
        assertThat(log.engine.lastSequenceNumberFor("US-MX-1977")).isEmpty();
    }

    @Test
    void a_stream_is_read_from_a_sequence_number_on() {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 1), Log.counted(stream, 1, 2), Log.counted(stream, 2, 3));

        var events = log.engine.readEvents(stream, 1);

        assertThat(events.asStream().map(DomainEventMessage::getSequenceNumber)).containsExactly(1L, 2L);
        assertThat(events.getLastSequenceNumber()).isEqualTo(2);
    }

    @Test
    void a_sequence_number_is_taken_once() {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 1));

        assertThatThrownBy(() -> log.append(Log.counted(stream, 0, 2)))
                .isInstanceOf(AggregateStreamCreationException.class);
        log.append(Log.counted(stream, 1, 2));
        assertThatThrownBy(() -> log.append(Log.counted(stream, 1, 3))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_commit_is_appended_whole_or_not_at_all() {
        var stream = UUID.randomUUID().toString();

        assertThatThrownBy(() -> log.append(Log.counted(stream, 0, 1), Log.counted(stream, 0, 2)))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(log.engine.readEvents(stream).hasNext()).isFalse();
    }

    @Test
    void only_events_of_a_stream_are_stored() {
        assertThatThrownBy(() -> log.engine.appendEvents(GenericEventMessage.asEventMessage("loose")))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("belongs to no stream");
    }

    @Test
    void a_token_for_a_time_lies_before_the_first_event_recorded_then() {
        log.append(1);
        var before = JdbcClient.create(log.database().owner())
                .sql("select clock_timestamp()")
                .query(Instant.class)
                .single();
        log.append(2);

        var token = log.engine.createTokenAt(before);

        assertThat(Log.numbers(log.engine.openCursor(token))).containsExactly(2);
        assertThat(log.engine.createTokenAt(before.plusSeconds(3600))).isEqualTo(log.engine.createHeadToken());
    }

    @Test
    void a_new_reader_starts_at_the_first_event_and_the_head_is_the_last() {
        assertThat(log.engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(0));

        log.append(11);

        assertThat(log.engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(log.engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(log.numbers()).containsExactly(11);
    }
}
