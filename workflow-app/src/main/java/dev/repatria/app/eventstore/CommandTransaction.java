package dev.repatria.app.eventstore;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * One transaction around the work of one request. Commands that the work sends, on this thread, become part of it.
 *
 * <p>Work that loses against another writer of the same stream is done again, a bounded number of times.
 */
public final class CommandTransaction {

    private static final int ATTEMPTS = 8;
    private static final long LONGEST_PAUSE_MICROS = 4_000;

    private final TransactionManager transactions;

    CommandTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /**
     * Does the work and commits.
     *
     * @throws ConcurrencyException if it lost every time; nothing is changed then
     */
    public <T> T run(Work<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Work<T> work) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>(CommandTransaction.class.getSimpleName()));
        unitOfWork.attachTransaction(transactions);
        Callable<T> task = () -> work.in(unitOfWork);
        var result = unitOfWork.executeWithResult(task);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    /** Writers that collided once would collide again if they all came back at the same moment. */
    private static void pause(int attempt) {
        var longest = Math.min(LONGEST_PAUSE_MICROS, 200L << attempt);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest)));
    }

    static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** What is to be done within the transaction. */
    public interface Work<T> {

        /** Does it; the unit of work tells the {@link CommitPosition} when it prepares its commit. */
        T in(UnitOfWork<?> unitOfWork);
    }
}
