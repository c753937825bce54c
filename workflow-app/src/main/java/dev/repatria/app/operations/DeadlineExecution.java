package dev.repatria.app.operations;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires deadlines: the effect of a deadline and its removal are one transaction, so that it happens once; a deadline whose step fails is
 * parked, and one whose case is parked waits.
 */
@SuppressWarnings("ThreadLocalUsage") // lives as long as the engine
final class DeadlineExecution {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineExecution.class);
    private static final int ATTEMPTS = 3;
    /** Tries of a step that loses races, one after the other, before it waits. */
    private static final int AT_ONCE = 3;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_CASE = Duration.ofSeconds(30);

    private final ThreadLocal<@Nullable TaskInstanceId> firing = new ThreadLocal<>();
    private final ParkedDeadlines parked;
    private final ParkedCases cases;
    private final Processors processors;
    private final LeftOverTransactions transactions;
    private final Supplier<Serializer> serializer;
    private final DeadlineWatcher watcher;
    private final Clock clock;

    DeadlineExecution(
            ParkedDeadlines parked,
            ParkedCases cases,
            Processors processors,
            LeftOverTransactions transactions,
            Supplier<Serializer> serializer,
            DeadlineWatcher watcher,
            Clock clock) {
        this.parked = parked;
        this.cases = cases;
        this.processors = processors;
        this.transactions = transactions;
        this.serializer = serializer;
        this.watcher = watcher;
        this.clock = clock;
    }

    String taskName() {
        return DbSchedulerDeadlineManager.binaryTask(() -> null).getName();
    }

    /** The task that Axon's deadlines are scheduled as. */
    Task<DbSchedulerBinaryDeadlineDetails> task(Supplier<DbSchedulerDeadlineManager> manager) {
        var axon = DbSchedulerDeadlineManager.binaryTask(manager);
        return Tasks.custom(axon.getName(), DbSchedulerBinaryDeadlineDetails.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> fire(axon, instance, context));
    }

    /** Makes the removal of a deadline part of its step's transaction. */
    void installIn(DbSchedulerDeadlineManager manager) {
        manager.registerHandlerInterceptor(this::removeWithEffect);
    }

    private CompletionHandler<DbSchedulerBinaryDeadlineDetails> fire(
            Task<DbSchedulerBinaryDeadlineDetails> axon,
            TaskInstance<DbSchedulerBinaryDeadlineDetails> instance,
            ExecutionContext context) {
        var deadline = deadline(context.getExecution());
        if (waits(deadline)) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(WAIT_FOR_CASE));
        }
        for (var attempt = 1; !carriedOut(axon, instance, context, attempt < AT_ONCE); attempt++) {
            transactions.rollBack();
        }
        watcher.fired(deadline.kind(), Duration.between(deadline.due(), clock.instant()));
        // The deadline went with the transaction of its step.
        return (complete, operations) -> LOG.debug("Deadline {} is done", instance.getId());
    }

    /** False if it lost a race and may be tried again at once: what it did not know of is known by then, and may have grown again in two seconds. */
    private boolean carriedOut(
            Task<DbSchedulerBinaryDeadlineDetails> axon,
            TaskInstance<DbSchedulerBinaryDeadlineDetails> instance,
            ExecutionContext context,
            boolean mayBeTriedAgain) {
        firing.set(instance);
        try {
            axon.execute(instance, context);
            return true;
        } catch (RuntimeException failure) {
            if (mayBeTriedAgain && Severity.of(failure) == Severity.PASSING) {
                return false;
            }
            throw failure;
        } finally {
            firing.remove();
        }
    }

    private @Nullable Object removeWithEffect(
            UnitOfWork<? extends DeadlineMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var deadline = firing.get();
        return deadline == null || parked.done(deadline) ? chain.proceed() : null;
    }

    private boolean waits(DueDeadline deadline) {
        return processors
                .ofSaga(deadline.scope())
                .flatMap(processor -> cases.find(processor, deadline.caseId()))
                .isPresent();
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<DbSchedulerBinaryDeadlineDetails> operations) {
        transactions.rollBack();
        var execution = complete.getExecution();
        var cause = complete.getCause().orElseThrow();
        if (Severity.of(cause) != Severity.OF_THE_CASE && execution.consecutiveFailures < ATTEMPTS) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            return;
        }
        var deadline = deadline(execution);
        var failure = Failure.of(cause);
        transactions.executeInTransaction(() -> {
            parked.park(deadline, failure);
            operations.reschedule(complete, ParkedDeadlines.NEVER);
        });
        watcher.failed(deadline.kind(), failure);
        LOG.warn("Parked deadline {} of case {}: {}", deadline.kind(), deadline.caseId(), failure.detail());
    }

    private DueDeadline deadline(Execution execution) {
        var details = (DbSchedulerBinaryDeadlineDetails) execution.taskInstance.getData();
        var scope = serializer
                .get()
                .<byte[], ScopeDescriptor>deserialize(
                        new SimpleSerializedObject<>(details.getS(), byte[].class, details.getSc(), null));
        return new DueDeadline(
                execution.taskInstance, details.getD(), type(scope), parked.caseOf(scope), execution.executionTime);
    }

    private static String type(ScopeDescriptor scope) {
        return scope instanceof SagaScopeDescriptor saga
                ? saga.getType()
                : ((AggregateScopeDescriptor) scope).getType();
    }
}
