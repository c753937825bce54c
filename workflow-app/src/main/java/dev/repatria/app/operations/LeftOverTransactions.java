package dev.repatria.app.operations;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the open transaction of each thread.
 *
 * <p>An {@link Error} in the commit phase leaves Axon's unit of work without commit and without rollback; the transaction would stay bound
 * to the worker thread and poison every later batch.
 */
@SuppressWarnings("ThreadLocalUsage") // each processor has its own, and lives as long as the engine
final class LeftOverTransactions implements TransactionManager {

    private final TransactionManager transactions;
    private final ThreadLocal<@Nullable Transaction> open = new ThreadLocal<>();

    LeftOverTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        var transaction = transactions.startTransaction();
        open.set(transaction);
        return new Transaction() {
            @Override
            public void commit() {
                open.remove();
                transaction.commit();
            }

            @Override
            public void rollback() {
                open.remove();
                transaction.rollback();
            }
        };
    }

    void rollBack() {
        var transaction = open.get();
        open.remove();
        if (transaction != null) {
            transaction.rollback();
        }
    }
}
