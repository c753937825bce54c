package dev.repatria.core.casework;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Leaves work to the end of the transaction in which a batch of events is handled.
 *
 * <p>A command locks its case until that transaction commits, and people who send one to the same case wait. After the last event little is left to do.
 */
final class OnceHandled {

    private OnceHandled() {}

    /**
     * Does it when all events of the current batch are handled, in the order in which it was asked; at once if there is no batch. What it throws
     * undoes the batch.
     */
    static void run(Runnable work) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> batch) {
            left(batch).add(work);
        } else {
            work.run();
        }
    }

    /** One list for the batch: the events of all commands are appended after the first handler that recorded one, and only then. */
    private static List<Runnable> left(BatchingUnitOfWork<?> batch) {
        return batch.getOrComputeResource(OnceHandled.class.getName(), key -> {
            var left = new ArrayList<Runnable>();
            batch.onPrepareCommit(handled -> left.forEach(Runnable::run));
            return left;
        });
    }
}
