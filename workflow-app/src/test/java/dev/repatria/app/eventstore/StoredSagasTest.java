package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.testing.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValuesImpl;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Sagas are read and written once in a transaction, and nothing of them is kept from one transaction to the next. */
class StoredSagasTest {

    /** What a saga remembers. */
    public static final class Memory {
        public int value;

        static Memory of(int value) {
            var memory = new Memory();
            memory.value = value;
            return memory;
        }
    }

    private final TestDatabase database = new TestDatabase();
    private final JdbcClient sql = JdbcClient.create(database.application());
    private final StoredSagas here = sagas();
    private final StoredSagas there = sagas();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_saga_is_found_loaded_changed_and_ended() {
        start("a", 1);
        inBatch(() -> {
            assertThat(here.findSagas(Memory.class, tie("a"))).containsExactly("saga-a");
            assertThat(here.findSagas(Memory.class, tie("b"))).isEmpty();
            assertThat(value(here, "saga-a")).isEqualTo(1);
            change(here, "saga-a", 2);
        });
        inBatch(() -> assertThat(value(here, "saga-a")).isEqualTo(2));
        inBatch(() -> here.deleteSaga(Memory.class, "saga-a", Set.of(tie("a"))));
        inBatch(() -> {
            assertThat(here.findSagas(Memory.class, tie("a"))).isEmpty();
            assertThat(here.loadSaga(Memory.class, "saga-a")).isNull();
        });
    }

    @Test
    void a_saga_that_did_not_change_is_not_written() {
        start("a", 1);
        start("b", 1);
        var before = rows();
        inBatch(
                () -> {
                    here.findSagas(Memory.class, tie("a"));
                    change(here, "saga-a", 1);
                    change(here, "saga-b", 2);
                },
                "a",
                "b");
        assertThat(rows()).startsWith(before.split(" ")[0]).isNotEqualTo(before);
    }

    @Test
    void what_another_node_has_written_between_two_transactions_counts() {
        start("a", 1);
        inBatch(() -> assertThat(value(here, "saga-a")).isEqualTo(1));
        inBatch(() -> change(there, "saga-a", 2));
        inBatch(() -> {
            here.findSagas(Memory.class, tie("a"));
            assertThat(value(here, "saga-a")).isEqualTo(2);
        });
    }

    @Test
    void a_saga_is_locked_when_it_is_loaded_and_not_when_it_is_found() {
        start("a", 1);
        start("b", 1);
        inBatch(
                () -> {
                    here.findSagas(Memory.class, tie("a"));
                    assertThat(free()).containsExactlyInAnyOrder("saga-a", "saga-b");
                    here.loadSaga(Memory.class, "saga-a");
                    assertThat(free()).containsExactly("saga-b");
                },
                "a",
                "b");
    }

    /** A deadline has Axon's lock of its saga before it reads the row; a batch that held the row and waited for that lock would never end. */
    private List<String> free() {
        return JdbcClient.create(database.owner())
                .sql("select saga_id from saga for update skip locked")
                .query(String.class)
                .list();
    }

    @Test
    void a_batch_that_missed_a_saga_which_was_started_apart_is_rolled_back() {
        start("a", 1);
        assertThatThrownBy(() -> inBatch(
                        () -> {
                            here.findSagas(Memory.class, tie("a"));
                            startApart("b");
                            assertThat(here.findSagas(Memory.class, tie("b"))).isEmpty();
                            change(here, "saga-a", 2);
                        },
                        "a",
                        "b"))
                .isInstanceOf(ConcurrencyException.class);
        inBatch(() -> assertThat(value(here, "saga-a")).isEqualTo(1));
    }

    /** As a retry of a parked case does on another thread. */
    private void startApart(String caseId) {
        var thread = new Thread(() -> start(caseId, 1));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String caseId, int value) {
        inBatch(() -> there.insertSaga(Memory.class, "saga-" + caseId, Memory.of(value), Set.of(tie(caseId))), caseId);
    }

    private static void change(StoredSagas sagas, String id, int value) {
        sagas.loadSaga(Memory.class, id);
        sagas.updateSaga(Memory.class, id, Memory.of(value), new AssociationValuesImpl());
    }

    private static int value(StoredSagas sagas, String id) {
        return Objects.requireNonNull(sagas.loadSaga(Memory.class, id)).saga().value;
    }

    private String rows() {
        return String.join(
                " ",
                sql.sql("select xmin::text from saga order by saga_id")
                        .query(String.class)
                        .list());
    }

    private void inBatch(Runnable work, String... cases) {
        var ids = cases.length == 0 ? new String[] {"a"} : cases;
        var batch = new BatchingUnitOfWork<>(Arrays.stream(ids)
                .map(id -> new GenericDomainEventMessage<>("TransferCase", id, 0, "happened"))
                .toList());
        batch.attachTransaction(new SpringTransactionManager(new JdbcTransactionManager(database.application())));
        var first = new boolean[] {true};
        var result = batch.executeWithResult(() -> {
            if (first[0]) {
                first[0] = false;
                work.run();
            }
            return null;
        });
        if (result.isExceptional()) {
            if (result.exceptionResult() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(result.exceptionResult());
        }
    }

    private static AssociationValue tie(String caseId) {
        return new AssociationValue("caseId", caseId);
    }

    private StoredSagas sagas() {
        return new StoredSagas(
                database.application(), Jackson3Serializer.builder().build());
    }
}
