package dev.repatria.app.operations;

import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes chosen events fail, until it is cured. */
final class Poison {

    /** How a handler can fail. */
    enum Kind {
        EXCEPTION,
        STACK_OVERFLOW,
        SQL,
        CONFLICT_TWICE,
        CONFLICT_FIVE_TIMES,
        NO_HANDLER_ONCE,
        EXCEPTION_AT_COMMIT,
        STACK_OVERFLOW_AT_COMMIT,
        EXCEPTION_AFTER_COMMIT,
        LISTENER_AFTER_COMMIT,
        TRANSACTION_AFTER_COMMIT,
        STACK_OVERFLOW_AFTER_COMMIT
    }

    private final Supplier<TransactionManager> transactions;
    private final Map<Noted, Kind> poisoned = new ConcurrentHashMap<>();

    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger absences = new AtomicInteger();

    Poison(Supplier<TransactionManager> transactions) {
        this.transactions = transactions;
    }

    void into(String caseId, int number, Kind kind) {
        poisoned.put(new Noted(caseId, number), kind);
    }

    void cure() {
        poisoned.clear();
    }

    void check(Noted event, JdbcClient jdbc) {
        var kind = poisoned.get(event);
        if (kind == Kind.CONFLICT_TWICE || kind == Kind.CONFLICT_FIVE_TIMES) {
            if (conflicts.getAndIncrement() < (kind == Kind.CONFLICT_TWICE ? 2 : 5)) {
                throw new ConcurrencyException("lost a race");
            }
            return;
        }
        if (kind == Kind.NO_HANDLER_ONCE) {
            if (absences.getAndIncrement() == 0) {
                throw new NoHandlerForCommandException("this node is on its way down");
            }
            return;
        }
        if (kind == Kind.LISTENER_AFTER_COMMIT) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    fail(Kind.EXCEPTION, jdbc);
                }
            });
        } else if (kind == Kind.TRANSACTION_AFTER_COMMIT) {
            CurrentUnitOfWork.get()
                    .afterCommit(
                            unitOfWork -> transactions.get().executeInTransaction(() -> fail(Kind.EXCEPTION, jdbc)));
        } else if (kind == Kind.EXCEPTION_AFTER_COMMIT || kind == Kind.STACK_OVERFLOW_AFTER_COMMIT) {
            var now = kind == Kind.EXCEPTION_AFTER_COMMIT ? Kind.EXCEPTION : Kind.STACK_OVERFLOW;
            CurrentUnitOfWork.get().afterCommit(unitOfWork -> fail(now, jdbc));
        } else if (kind == Kind.EXCEPTION_AT_COMMIT || kind == Kind.STACK_OVERFLOW_AT_COMMIT) {
            var now = kind == Kind.EXCEPTION_AT_COMMIT ? Kind.EXCEPTION : Kind.STACK_OVERFLOW;
            CurrentUnitOfWork.get().onPrepareCommit(unitOfWork -> fail(now, jdbc));
        } else if (kind != null) {
            fail(kind, jdbc);
        }
    }

    private void fail(Kind kind, JdbcClient jdbc) {
        if (kind == Kind.EXCEPTION) {
            throw new IllegalStateException("Juan P. must not appear anywhere");
        } else if (kind == Kind.STACK_OVERFLOW) {
            overflow(0);
        } else if (kind == Kind.SQL) {
            jdbc.sql("select 1 / 0").query(Integer.class).single();
        }
    }

    private int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
