package dev.repatria.app.eventstore;

import dev.repatria.api.State;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.TransferRequestInitiated;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a second open case for the same State reference, person and instrument, in the transaction that would open it. */
final class OpenCases {

    private static final String NO_INSTRUMENT = "";
    private static final String RIVALS =
            "select other.case_id from open_case other join open_case mine using (natural_key)"
                    + " where mine.case_id = ? and other.case_id <> mine.case_id"
                    + " and (other.instrument = mine.instrument or other.instrument = '' or mine.instrument = '')";

    private final JdbcClient sql;
    private final Predicate<String> isOpen;

    /** Asks {@code isOpen} about a case that stands in the way; closed ones give their key up. */
    OpenCases(DataSource dataSource, Predicate<String> isOpen) {
        this.sql = JdbcClient.create(dataSource);
        this.isOpen = isOpen;
    }

    /**
     * Takes notice of events that are being committed.
     *
     * @throws CaseAlreadyOpen if one of them would open a second case
     */
    void on(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event instanceof DomainEventMessage<?> message) {
                on(message.getAggregateIdentifier(), message.getPayload());
            }
        }
    }

    private void on(String caseId, Object event) {
        if (event instanceof PetitionSubmitted petition) {
            claim(
                    caseId,
                    key(
                            petition.sentencingState(),
                            petition.receivingState(),
                            petition.stateReference(),
                            petition.person()),
                    NO_INSTRUMENT);
        } else if (event instanceof TransferRequestInitiated request) {
            claim(
                    caseId,
                    key(
                            request.sentencingState(),
                            request.receivingState(),
                            request.stateReference(),
                            request.person()),
                    request.instrument());
        } else if (event instanceof CaseRegistered registered) {
            choose(caseId, registered.instrument());
        } else if (event instanceof InstrumentSelected selected) {
            choose(caseId, selected.instrument());
        } else if (event instanceof CaseReopened) {
            requireNoRival(caseId);
        }
    }

    private void claim(String caseId, byte @Nullable [] key, String instrument) {
        if (key == null) {
            return;
        }
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(ByteBuffer.wrap(key).getLong())
                .query()
                .singleRow();
        sql.sql(
                        "insert into open_case (case_id, natural_key, instrument) values (?, ?, ?) on conflict (case_id) do update"
                                + " set natural_key = excluded.natural_key, instrument = excluded.instrument")
                .params(UUID.fromString(caseId), key, instrument)
                .update();
        requireNoRival(caseId);
    }

    private void choose(String caseId, String instrument) {
        var changed = sql.sql("update open_case set instrument = ? where case_id = ? and instrument <> ?")
                .params(instrument, UUID.fromString(caseId), instrument)
                .update();
        if (changed > 0) {
            requireNoRival(caseId);
        }
    }

    private void requireNoRival(String caseId) {
        var rivals = sql.sql(RIVALS)
                .param(UUID.fromString(caseId))
                .query(String.class)
                .list();
        for (var rival : rivals) {
            if (isOpen.test(rival)) {
                throw new CaseAlreadyOpen(rival);
            }
        }
    }

    private static byte @Nullable [] key(State sentencing, State receiving, @Nullable String reference, Person person) {
        if (reference == null) {
            return null;
        }
        return ReceiptKey.fingerprint(Stream.of(sentencing.code(), receiving.code(), reference, person.personId())
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }
}
