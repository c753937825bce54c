package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.app.testing.Await;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open case for each State reference, person and instrument. */
class OpenCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String FIRST = UUID.randomUUID().toString();
    private static final String SECOND = UUID.randomUUID().toString();

    private final Set<String> closed = new HashSet<>();
    private Log log;
    private OpenCases cases;

    @BeforeEach
    void open() {
        log = new Log();
        cases = new OpenCases(log.database().application(), caseId -> !closed.contains(caseId));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_second_open_case_for_the_same_matter_is_refused_and_the_first_is_named() {
        commit(FIRST, request("REF-1", "person-1", "US-MX-1976"));

        assertThatThrownBy(() -> commit(SECOND, request("REF-1", "person-1", "US-MX-1976")))
                .isInstanceOfSatisfying(
                        CaseAlreadyOpen.class,
                        refused -> assertThat(refused.caseId()).isEqualTo(FIRST));
    }

    @Test
    void another_reference_person_or_instrument_is_another_matter() {
        commit(FIRST, request("REF-1", "person-1", "US-MX-1976"));

        assertThatCode(() -> {
                    commit(UUID.randomUUID().toString(), request("REF-2", "person-1", "US-MX-1976"));
                    commit(UUID.randomUUID().toString(), request("REF-1", "person-2", "US-MX-1976"));
                    commit(UUID.randomUUID().toString(), request("REF-1", "person-1", "COE-112"));
                    commit(UUID.randomUUID().toString(), request(null, "person-1", "US-MX-1976"));
                    commit(UUID.randomUUID().toString(), request(null, "person-1", "US-MX-1976"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_closed_case_stands_in_nobodys_way_until_it_is_reopened() {
        commit(FIRST, request("REF-1", "person-1", "US-MX-1976"));
        closed.add(FIRST);
        commit(SECOND, request("REF-1", "person-1", "US-MX-1976"));

        assertThatThrownBy(() -> commit(FIRST, new CaseReopened(DAY, "new facts")))
                .isInstanceOf(CaseAlreadyOpen.class);
    }

    @Test
    void choosing_the_instrument_of_another_open_case_is_refused() {
        commit(FIRST, request("REF-1", "person-1", "US-MX-1976"));
        commit(SECOND, request("REF-1", "person-1", "COE-112"));

        assertThatThrownBy(() -> commit(SECOND, new CaseRegistered(DAY, "US-MX-1976", "1", "chosen")))
                .isInstanceOf(CaseAlreadyOpen.class);
        assertThatCode(() -> commit(SECOND, new CaseRegistered(DAY, "COE-112", "1", "chosen")))
                .doesNotThrowAnyException();
    }

    @Test
    void of_many_cases_opened_at_once_one_is_opened() throws Exception {
        var start = new CountDownLatch(1);
        var opened = new ArrayList<CompletableFuture<Boolean>>();
        for (var i = 0; i < 20; i++) {
            opened.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            start.await();
                            commit(UUID.randomUUID().toString(), request("REF-1", "person-1", "US-MX-1976"));
                            return true;
                        } catch (CaseAlreadyOpen refused) {
                            return false;
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    task -> new Thread(task).start()));
        }
        start.countDown();
        var results = new ArrayList<Boolean>();
        for (var one : opened) {
            results.add(one.get(30, TimeUnit.SECONDS));
        }

        assertThat(results).containsOnlyOnce(true);
    }

    @Test
    void of_two_cases_that_choose_the_same_instrument_at_once_the_second_waits_and_is_refused() {
        commit(FIRST, request("REF-1", "person-1", "COE-112"));
        commit(SECOND, request("REF-1", "person-1", "US-CA-1978"));

        expectTheSecondToWait(FIRST, chosen(), SECOND, chosen());
    }

    @Test
    void a_case_that_is_reopened_waits_for_one_that_is_just_being_opened_and_is_refused() {
        commit(FIRST, request("REF-1", "person-1", "US-MX-1976"));
        closed.add(FIRST);

        expectTheSecondToWait(
                SECOND, request("REF-1", "person-1", "US-MX-1976"), FIRST, new CaseReopened(DAY, "new facts"));
    }

    private static CaseRegistered chosen() {
        return new CaseRegistered(DAY, "US-MX-1976", "1", "chosen");
    }

    private void expectTheSecondToWait(String first, TransferEvent one, String second, TransferEvent other) {
        var locks = JdbcClient.create(log.database().application());
        var refused = log.inTransaction(() -> {
            cases.on(List.of(Log.at(first, 0, one, java.time.Instant.EPOCH)));
            var later = CompletableFuture.runAsync(() -> commit(second, other), task -> new Thread(task).start());
            Await.until(
                    "the second waits for the matter",
                    () -> locks.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                                    .query(Integer.class)
                                    .single()
                            == 1);
            return later;
        });

        assertThatThrownBy(() -> refused.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(CaseAlreadyOpen.class);
    }

    private void commit(String caseId, TransferEvent event) {
        log.inTransaction(() -> {
            cases.on(List.of(Log.at(caseId, 0, event, java.time.Instant.EPOCH)));
            return caseId;
        });
    }

    private static TransferRequestInitiated request(@Nullable String reference, String person, String instrument) {
        return new TransferRequestInitiated(
                DAY,
                State.of("US"),
                State.of("MX"),
                new Person(person, "N. N.", null, List.of(State.of("MX"))),
                Side.SENTENCING,
                Court.FEDERAL,
                instrument,
                reference);
    }
}
