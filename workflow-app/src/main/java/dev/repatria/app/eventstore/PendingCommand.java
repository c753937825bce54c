package dev.repatria.app.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one command has recorded, on its way into a transaction that it shares with others. */
public final class PendingCommand {

    private static final String RESOURCE = PendingCommand.class.getName();

    private final ReceiptKey key;
    private final byte[] fingerprint;
    private final List<EventMessage<?>> events = new ArrayList<>();
    private final List<EventTable.NewEvent> rows = new ArrayList<>();
    private final Thread sender = Thread.currentThread();
    private @Nullable AnswerForm form;
    private OptionalLong position = OptionalLong.empty();
    private @Nullable Answer answer;
    private @Nullable Throwable failure;
    private volatile boolean ended;

    PendingCommand(ReceiptKey key, byte[] fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
    }

    /** Whether what the current unit of work does waits for a shared transaction, so that it needs none of its own. */
    public static boolean isCurrent() {
        return current() != null;
    }

    static @Nullable PendingCommand current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** Takes from now on what this unit of work and those within it append. */
    void gatherFrom(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, this);
    }

    void add(List<? extends EventMessage<?>> more, List<EventTable.NewEvent> asRows) {
        events.addAll(more);
        rows.addAll(asRows);
    }

    void answerWith(AnswerForm prepared) {
        form = prepared;
    }

    AnswerForm form() {
        return Objects.requireNonNull(form);
    }

    ReceiptKey key() {
        return key;
    }

    byte[] fingerprint() {
        return fingerprint;
    }

    List<EventMessage<?>> events() {
        return events;
    }

    List<EventTable.NewEvent> rows() {
        return rows;
    }

    /** Completes the answer. */
    void answerAt(OptionalLong lastEvent) {
        position = lastEvent;
        answer = form().at(lastEvent);
    }

    void succeed() {
        ended = true;
        LockSupport.unpark(sender);
    }

    void fail(Throwable cause) {
        failure = cause;
        succeed();
    }

    boolean hasEnded() {
        return ended;
    }

    void wakeSender() {
        LockSupport.unpark(sender);
    }

    /** The answer, once the transaction has ended; what made it fail is thrown. */
    Answer answer() {
        if (failure != null) {
            throw CommandTransaction.unchecked(failure);
        }
        return Objects.requireNonNull(answer);
    }

    /** Where its last event stands in the log; none if it recorded nothing. */
    OptionalLong position() {
        return position;
    }
}
