package dev.repatria.app.operations;

import dev.repatria.app.eventstore.PendingCommand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts the transactions of all units of work and remembers those that are open on each thread.
 *
 * <p>An {@link Error} in the commit phase leaves Axon's unit of work without commit and without rollback; its transaction would stay bound to
 * the thread and swallow whatever that thread does next. It is rolled back when told, and at the latest when the thread starts
 * its next unit of work.
 *
 * <p>What fails after a commit, such as a listener that is told of it, does not make the commit a failure.
 */
@SuppressWarnings("ThreadLocalUsage") // one of them lives as long as the engine
public final class LeftOverTransactions implements TransactionManager {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverTransactions.class);

    private final TransactionManager transactions;
    private final ThreadLocal<Deque<Transaction>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<Ending> last = ThreadLocal.withInitial(Ending::new);

    /** Guards the transactions of this manager. */
    public LeftOverTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        if (PendingCommand.isCurrent()) {
            return NoTransactionManager.INSTANCE.startTransaction();
        }
        if (!CurrentUnitOfWork.isStarted()) {
            rollBack();
        }
        var transaction = transactions.startTransaction();
        open.get().push(transaction);
        var ending = begun();
        return new Transaction() {
            @Override
            public void commit() {
                open.get().remove(transaction);
                try {
                    transaction.commit();
                } catch (RuntimeException e) {
                    if (!ending.committed) {
                        throw e;
                    }
                    // What is in the log cannot be taken back; a failure here would have it done again.
                    LOG.warn(
                            "Something failed after its transaction was committed: {}",
                            Failure.of(e).detail());
                }
            }

            @Override
            public void rollback() {
                open.get().remove(transaction);
                transaction.rollback();
            }
        };
    }

    /** Tells later whether the transaction that is open on this thread went into the database, whatever failed afterwards. */
    BooleanSupplier outcome() {
        var ending = last.get();
        // One that has ended before is not the one that is asked for.
        var over = ending.committed;
        return () -> !over && ending.committed;
    }

    private Ending begun() {
        var ending = new Ending();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(ending);
        }
        if (open.get().size() == 1) {
            last.set(ending);
        }
        return ending;
    }

    void rollBack() {
        var left = open.get();
        while (!left.isEmpty()) {
            left.pop().rollback();
        }
    }

    /** How a transaction has ended. */
    private static final class Ending implements TransactionSynchronization {

        private boolean committed;

        @Override
        public void afterCompletion(int status) {
            committed = status == STATUS_COMMITTED;
        }
    }
}
