package dev.repatria.app.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Starts the transactions of all units of work and remembers those that are open on each thread.
 *
 * <p>An {@link Error} in the commit phase leaves Axon's unit of work without commit and without rollback; its transaction would stay bound to
 * the thread and swallow whatever that thread does next. It is rolled back when told, and at the latest when the thread starts
 * its next unit of work.
 */
@SuppressWarnings("ThreadLocalUsage") // one of them lives as long as the engine
public final class LeftOverTransactions implements TransactionManager {

    private final TransactionManager transactions;
    private final ThreadLocal<Deque<Transaction>> open = ThreadLocal.withInitial(ArrayDeque::new);

    /** Guards the transactions of this manager. */
    public LeftOverTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        if (!CurrentUnitOfWork.isStarted()) {
            rollBack();
        }
        var transaction = transactions.startTransaction();
        open.get().push(transaction);
        return new Transaction() {
            @Override
            public void commit() {
                open.get().remove(transaction);
                transaction.commit();
            }

            @Override
            public void rollback() {
                open.get().remove(transaction);
                transaction.rollback();
            }
        };
    }

    void rollBack() {
        var left = open.get();
        while (!left.isEmpty()) {
            left.pop().rollback();
        }
    }
}
