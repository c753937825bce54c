package dev.repatria.core.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.repatria.api.State;
import dev.repatria.api.detention.DeclareDetentionReviewMissed;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.DetentionReviewScheduled;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.api.transfer.path.OpenSteps;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what recurs: reports on a transferred person and reviews of detention conditions.
 *
 * <table>
 * <caption>What opens when</caption>
 * <tr><th>event</th><th>must now be open</th><th>until</th><th>under</th></tr>
 * <tr><td>CustodyTransferred, then each report</td><td>the next periodic report</td><td>handover + n × interval</td><td>the instrument, for US–Mexico Art. V(6)</td></tr>
 * <tr><td>DetentionReviewScheduled, then each review held or missed</td><td>the next review</td><td>first day + n × interval</td><td>the agreement that scheduled it</td></tr>
 * </table>
 */
@ProcessingGroup("approval-path")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class DetentionReviewSaga {

    static final String DUE = "recurring-duty-due";

    private final Timetable timetable = new Timetable();
    private @Nullable State sentencingState;

    /** For the framework. */
    public DetentionReviewSaga() {}

    /** The handover starts the reports. */
    @StartSaga
    @SagaEventHandler(associationProperty = "caseId", associationResolver = CaseAssociation.class)
    public void on(CustodyTransferred event, DomainEventMessage<?> message, Desk desk) {
        keep(event, message, desk);
    }

    /** A scheduled cycle starts the reviews. */
    @StartSaga
    @SagaEventHandler(associationProperty = "caseId", associationResolver = CaseAssociation.class)
    public void on(DetentionReviewScheduled event, DomainEventMessage<?> message, Desk desk) {
        keep(event, message, desk);
    }

    /** Everything else may end, fulfil or move what recurs. */
    @SagaEventHandler(associationProperty = "caseId", associationResolver = CaseAssociation.class)
    public void on(TransferEvent event, DomainEventMessage<?> message, Desk desk) {
        keep(event, message, desk);
    }

    private void keep(TransferEvent event, DomainEventMessage<?> message, Desk desk) {
        var matter = desk.after(message);
        var caseId = message.getAggregateIdentifier();
        sentencingState = matter.state().sentencingState();
        var steps = RecurringDuties.after(matter);
        var missing = desk.toAskFor(DUE, message, matter, steps, RecurringDuties::after);
        if (!missing.isEmpty()) {
            desk.commands().send(new OpenSteps(caseId, event.on(), missing), sentencingState);
        }
        timetable.keep(message, steps, matter, desk.deadlines(), DUE);
        if (matter.state().stage().filter(Stage::isTerminal).isPresent()) {
            SagaLifecycle.end();
        }
    }

    /** A day has come without report or review. */
    @DeadlineHandler(deadlineName = DUE)
    public void due(StepDue due, Desk desk) {
        timetable.passed(due);
        var nextDay = due.dueOn().plusDays(1);
        var command = due.step() == PathStep.DETENTION_REVIEW
                ? new DeclareDetentionReviewMissed(due.caseId(), nextDay, due.dueOn())
                : new DeclareDeadlineMissed(due.caseId(), nextDay, due.step(), due.subject(), due.dueOn());
        if (sentencingState != null) {
            desk.commands().send(command, sentencingState);
        }
    }
}
