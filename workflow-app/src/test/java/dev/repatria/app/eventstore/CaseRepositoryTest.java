package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Cases whose log cannot be read, so that every look into it is seen. */
class CaseRepositoryTest {

    private static final String ID = UUID.randomUUID().toString();
    private static final String NO_LOG = "nobody may look";

    private boolean loaded;
    private final LiveCases live = new LiveCases(2);
    private final CaseRepository<Case> cases = new CaseRepository<>(
            EventSourcingRepository.builder(Case.class)
                    .eventStore(new PostgresEventStore(
                            new PostgresEventStorageEngine(new NoDatabase(), Log.codec(), new Signal(), () -> {}))),
            live,
            Open.class::isInstance);

    @Test
    void a_command_that_opens_a_case_and_waits_for_a_shared_transaction_looks_for_no_earlier_event() {
        assertThat(sequenceNumberAfter(new Open(), true)).isZero();
    }

    @Test
    void a_case_in_memory_is_not_taken_for_new() {
        sequenceNumberAfter(new Open(), true);

        assertThat(sequenceNumberAfter(new Open(), true)).isEqualTo(1);
    }

    @Test
    void a_command_with_a_transaction_of_its_own_looks_into_the_log_because_nothing_would_do_it_again() {
        assertThatThrownBy(() -> sequenceNumberAfter(new Open(), false)).hasRootCauseMessage(NO_LOG);
        assertThat(loaded).isFalse();
    }

    @Test
    void a_command_that_opens_no_case_looks_into_the_log() {
        assertThatThrownBy(() -> sequenceNumberAfter("go on", true)).hasRootCauseMessage(NO_LOG);
        assertThat(loaded).isFalse();
    }

    /** The number of the event that the command applies. */
    private long sequenceNumberAfter(Object command, boolean shared) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(command));
        if (shared) {
            new PendingCommand(new ReceiptKey("client", "key"), new byte[0]).gatherFrom(unitOfWork);
        }
        var result = unitOfWork.executeWithResult(() -> {
            var one = cases.loadOrCreate(ID, Case::new);
            loaded = true;
            one.execute(root -> AggregateLifecycle.apply(new Happening.Counted(1)));
            return one.version();
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }

    private record Open() {}

    /** One whose every event is the same. */
    static final class Case {

        @AggregateIdentifier
        private @Nullable String caseId;

        @EventSourcingHandler
        void on(Happening.Counted event) {
            caseId = ID;
        }
    }

    private static final class NoDatabase extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException(NO_LOG);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
