package dev.repatria.app.eventstore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * Commits commands of different cases together, each with its receipt, and lets each be answered only after that.
 *
 * <p>Nobody waits for company: a command that finds no commit under way writes at once, and those that come meanwhile are written
 * together next, or beside it once there are a few of them. If a transaction of several fails, each of them is written alone, so that none
 * suffers from another.
 */
final class GroupCommit {

    /** Groups that are written at the same time, and so the connections that they need. */
    static final int AT_ONCE = 3;

    private static final int MOST = 100;
    /** Fewer than these are not worth a transaction beside another one. */
    private static final int WORTH_ONE = 4;
    /** The groups of more senders than these are large enough to keep the machine busy one after the other. */
    private static final int FEW_SENDERS = 16;

    /** One order for all nodes, so that two of them cannot wait for each other's cases. */
    private static final Comparator<PendingCommand> BY_CASE = Comparator.comparing(command ->
            command.rows().isEmpty() ? "" : command.rows().get(0).stream().text());

    private final PostgresEventStorageEngine log;
    private final DataSource pool;
    private final Function<List<? extends EventMessage<?>>, List<OpenCases.Claim>> claims;
    private final Queue<PendingCommand> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger senders = new AtomicInteger();

    /** Writes on the connections of {@code pool}, and asks {@code claims} which matters the events of a group claim. */
    GroupCommit(
            PostgresEventStorageEngine log,
            DataSource pool,
            Function<List<? extends EventMessage<?>>, List<OpenCases.Claim>> claims) {
        this.log = log;
        this.pool = pool;
        this.claims = claims;
    }

    /**
     * Does the work without a transaction, and commits what it appended in one that it shares.
     *
     * @return the command, whose answer is in the database with its events
     */
    PendingCommand carryOut(ReceiptKey key, byte[] fingerprint, CommandTransaction.Work<AnswerForm> work) {
        var pending = new PendingCommand(key, fingerprint);
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>(GroupCommit.class.getSimpleName()));
        pending.gatherFrom(unitOfWork);
        unitOfWork.onCommit(prepared -> commit(pending));
        Callable<ReceiptKey> task = () -> {
            pending.answerWith(work.in(unitOfWork));
            return key;
        };
        senders.incrementAndGet();
        try {
            var result = unitOfWork.executeWithResult(task);
            if (result.isExceptional()) {
                throw CommandTransaction.unchecked(result.exceptionResult());
            }
            return pending;
        } finally {
            senders.decrementAndGet();
        }
    }

    /** How many commands stand in line for the next transaction. */
    int waiting() {
        return waiting.size();
    }

    private void commit(PendingCommand command) {
        waiting.add(command);
        var interrupted = false;
        while (!command.hasEnded()) {
            if (mayWrite()) {
                try {
                    writeWaiting();
                } finally {
                    underWay.decrementAndGet();
                    callNext();
                }
            } else {
                LockSupport.park(this);
                // Whether it is in the log must be known before anybody may go.
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        command.answer();
    }

    private boolean mayWrite() {
        for (var groups = underWay.get(); isWorthOneMore(groups); groups = underWay.get()) {
            if (underWay.compareAndSet(groups, groups + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorthOneMore(int groups) {
        return groups == 0 || (groups < AT_ONCE && senders.get() <= FEW_SENDERS && waiting.size() >= WORTH_ONE);
    }

    /** Who came too late for the last transaction has seen it under way and sleeps. */
    private void callNext() {
        var next = waiting.peek();
        if (next != null) {
            next.wakeSender();
        }
    }

    private void writeWaiting() {
        var group = new ArrayList<PendingCommand>();
        for (var next = waiting.poll(); next != null; next = group.size() < MOST ? waiting.poll() : null) {
            group.add(next);
        }
        if (group.isEmpty()) {
            return;
        }
        try {
            write(group);
        } catch (RuntimeException | Error e) {
            if (group.size() == 1 || DatabaseAway.causes(e)) {
                group.forEach(command -> command.fail(e));
            } else {
                group.forEach(this::writeAlone);
            }
        }
    }

    private void writeAlone(PendingCommand command) {
        try {
            write(List.of(command));
        } catch (RuntimeException | Error e) {
            command.fail(e);
        }
    }

    private void write(List<PendingCommand> unordered) {
        var commands = unordered.stream().sorted(BY_CASE).toList();
        var claimed = claims.apply(
                commands.stream().flatMap(command -> command.events().stream()).toList());
        log.append(new JointAppend(commands, claimed), pool);
        commands.forEach(PendingCommand::succeed);
    }
}
