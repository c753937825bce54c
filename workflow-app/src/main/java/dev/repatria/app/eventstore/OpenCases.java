package dev.repatria.app.eventstore;

import dev.repatria.api.State;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.TransferRequestInitiated;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Refuses a second open case for the same State reference, person and instrument, in the transaction that would open it. */
final class OpenCases {

    private static final String NO_INSTRUMENT = "";
    private static final String CLAIM = "select rival from unnest(?::uuid[], ?::bytea[], ?::text[])"
            + " with ordinality as claim (case_id, matter, law, place)"
            + " cross join lateral unnest(claim_matter(claim.case_id, claim.matter, claim.law)) as rival";

    private final DataSource dataSource;
    private final Predicate<String> isOpen;

    /** Asks {@code isOpen} about a case that stands in the way; closed ones give their key up. */
    OpenCases(DataSource dataSource, Predicate<String> isOpen) {
        this.dataSource = dataSource;
        this.isOpen = isOpen;
    }

    /**
     * Takes notice of events that are being committed.
     *
     * @throws CaseAlreadyOpen if one of them would open a second case
     */
    void on(List<? extends EventMessage<?>> events) {
        var claims = claims(events);
        if (claims.isEmpty()) {
            return;
        }
        for (var rival : rivals(claims)) {
            if (isOpen.test(rival)) {
                throw new CaseAlreadyOpen(rival);
            }
        }
    }

    /** What these events claim. */
    static List<Claim> claims(List<? extends EventMessage<?>> events) {
        return events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(event -> (DomainEventMessage<?>) event)
                .flatMap(event -> claim(event.getAggregateIdentifier(), event.getPayload()).stream())
                .toList();
    }

    private static Optional<Claim> claim(String caseId, Object event) {
        if (event instanceof PetitionSubmitted petition) {
            return key(
                            petition.sentencingState(),
                            petition.receivingState(),
                            petition.stateReference(),
                            petition.person())
                    .map(matter -> new Claim(caseId, matter, NO_INSTRUMENT));
        }
        if (event instanceof TransferRequestInitiated request) {
            return key(request.sentencingState(), request.receivingState(), request.stateReference(), request.person())
                    .map(matter -> new Claim(caseId, matter, request.instrument()));
        }
        if (event instanceof CaseRegistered registered) {
            return Optional.of(new Claim(caseId, null, registered.instrument()));
        }
        if (event instanceof InstrumentSelected selected) {
            return Optional.of(new Claim(caseId, null, selected.instrument()));
        }
        return event instanceof CaseReopened ? Optional.of(new Claim(caseId, null, null)) : Optional.empty();
    }

    private List<String> rivals(List<Claim> claims) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(CLAIM)) {
            Claim.bindAll(claims, statement, 1);
            var rivals = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rivals.add(rows.getString(1));
                }
            }
            return rivals;
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("claim matters", CLAIM, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Nothing without a reference: such cases collide with none. */
    private static Optional<byte[]> key(State sentencing, State receiving, @Nullable String reference, Person person) {
        if (reference == null) {
            return Optional.empty();
        }
        return Optional.of(
                ReceiptKey.fingerprint(Stream.of(sentencing.code(), receiving.code(), reference, person.personId())
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new)));
    }

    /**
     * What an event claims.
     *
     * @param matter digest of States, reference and person for a case that is opened
     * @param instrument the one chosen; none for a case that is reopened
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Claim(
            String caseId,
            byte @Nullable [] matter,
            @Nullable String instrument) {

        /** Binds three parameters to one list for each component. */
        static void bindAll(List<Claim> claims, PreparedStatement statement, int first) throws SQLException {
            EventTable.bind(
                    statement,
                    first,
                    claims.stream().map(Claim::caseId).toArray(String[]::new),
                    claims.stream().map(Claim::matter).toArray(byte[][]::new),
                    claims.stream().map(Claim::instrument).toArray(String[]::new));
        }
    }
}
