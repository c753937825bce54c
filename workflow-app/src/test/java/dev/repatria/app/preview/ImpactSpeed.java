package dev.repatria.app.preview;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Dates;
import dev.repatria.api.screening.FinalityFacts;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.FactsRecorded;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.treaty.TreatyEvent;
import dev.repatria.app.eventstore.EventCatalogue;
import dev.repatria.app.eventstore.EventCodec;
import dev.repatria.app.eventstore.StoredShapes;
import dev.repatria.app.testing.TestDatabase;
import dev.repatria.core.preview.DraftImpact;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.transfer.screening.CaseScreening;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.ProfileLoader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Measures an impact run: a draft that shortens the remaining term of US-MX-1976 against 10,000 open cases in the log. */
final class ImpactSpeed {

    private static final int CASES = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final State US = State.of("US");
    private static final State MX = State.of("MX");
    private static final Pinned PINNED = new Pinned("US-MX-1976", "1.0.0");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ImpactSpeed() {}

    /** Fills a database of its own and prints the time of two runs. */
    public static void main(String[] arguments) throws SQLException {
        var book = ProfileLawBook.builtIn();
        var old = book.current(PINNED.instrument()).orElseThrow();
        var draft = new ProfileLoader()
                .load(
                        "draft.yaml",
                        old.content()
                                .replaceFirst("(?m)^version: .*$", "version: 2.0.0")
                                .replaceFirst("(?m)^  period: P6M$", "  period: P2Y"));
        try (var database = new TestDatabase()) {
            fill(database, book);
            var codec =
                    new EventCodec(EventCatalogue.of(TransferEvent.class, TreatyEvent.class), StoredShapes.changes());
            var streams = new CaseStreams(
                    database.application(), new DataSourceTransactionManager(database.application()), codec);
            for (var run = 1; run <= 2; run++) {
                var start = System.nanoTime();
                var tally = new ImpactTally(new DraftImpact(book, draft, TODAY), US);
                streams.each(tally::take);
                var seconds = (System.nanoTime() - start) / 1e9;
                var result = tally.result(draft, TODAY);
                System.out.printf(
                        "impact run %d: %,d cases in %.1f s; %,d gain, %,d lose%n",
                        run, result.casesRead(), seconds, result.gain(), result.lose());
            }
        }
        System.exit(0);
    }

    private static void fill(TestDatabase database, ProfileLawBook book) throws SQLException {
        var screening = new Screening(book);
        try (var connection = database.owner().getConnection();
                var insert = connection.prepareStatement(
                        "insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id, version, stream_type,"
                                + " name, payload, metadata) values (nextval('domain_event_position'), clock_timestamp(), ?, now(), ?, ?, 1, 'TransferCase', ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var number = 0; number < CASES; number++) {
                var stream = UUID.randomUUID();
                var events = events(number, book, screening);
                for (var sequence = 0; sequence < events.size(); sequence++) {
                    var event = events.get(sequence);
                    insert.setLong(1, sequence);
                    insert.setObject(2, stream);
                    insert.setObject(3, UUID.randomUUID());
                    insert.setString(
                            4, event.getClass().getAnnotation(StoredAs.class).name());
                    insert.setBytes(5, MAPPER.writeValueAsBytes(event));
                    insert.setBytes(6, new byte[] {'{', '}'});
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    /** Every case ends on another day, some of them too early for the draft. */
    private static List<TransferEvent> events(int number, ProfileLawBook book, Screening screening) {
        var on = LocalDate.of(2025, 11, 1);
        var person = new Person("p-" + number, "Persona Ficta", LocalDate.of(1988, 5, 17), List.of(MX));
        var end = LocalDate.of(2026, 6, 1).plusDays(number % 1_500);
        var sentence = new SentenceFacts(
                SentenceKind.FIXED, end, List.of(), List.of(), List.of(), null, null, null, null, Court.FEDERAL, null);
        var facts = new CaseFacts(
                new Dates(null, null, null, null, LocalDate.of(2021, 2, 1), null),
                null,
                sentence,
                null,
                new FinalityFacts(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 2)),
                null,
                null,
                null,
                null);
        List<TransferEvent> events = new ArrayList<>(List.of(
                new PetitionSubmitted(
                        on,
                        US,
                        MX,
                        person,
                        Side.SENTENCING,
                        Initiator.PERSON,
                        AuthorityToAct.PERSONAL,
                        Court.FEDERAL,
                        null),
                new CaseRegistered(on, PINNED.instrument(), PINNED.version(), "It binds both States."),
                new FactsRecorded(on, facts)));
        var inputs = CaseScreening.request(CaseState.of(events), book, PINNED, on);
        var result = screening.examine(inputs, PINNED.instrument(), PINNED.version());
        events.add(new EligibilityAssessed(
                on,
                true,
                PINNED.instrument(),
                PINNED.version(),
                result.verdict(),
                EligibilityDecision.ELIGIBLE,
                result.findings(),
                inputs,
                "Open points were settled.",
                result.law()));
        return events;
    }
}
