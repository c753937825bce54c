package dev.repatria.core.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.repatria.api.State;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.path.DeclareDeadlineMissed;
import dev.repatria.api.transfer.path.OpenSteps;
import dev.repatria.api.transfer.review.DeemNoObjection;
import dev.repatria.api.transfer.review.OpenGovernmentReview;
import dev.repatria.core.transfer.CaseState;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the path between the two countries open, from the first letter to the end of the sentence.
 *
 * <p>After every event of its case it asks {@link ApprovalPath} what should be open, opens what is missing, and holds the dates:
 *
 * <table>
 * <caption>What opens when; the generated path tables give the article under each instrument</caption>
 * <tr><th>stage reached</th><th>must now be open</th><th>until</th></tr>
 * <tr><td>EXPRESSED, PETITIONED, SCREENING</td><td>forwarding, choice of instrument, screening</td><td>no date</td></tr>
 * <tr><td>SENTENCING_REVIEW</td><td>review by the sentencing State, consent of the federal unit, views</td><td>views: policy of the sentencing State</td></tr>
 * <tr><td>APPROVED_S, AWAITING_R</td><td>written consent, papers, transmission, receipt</td><td>no date</td></tr>
 * <tr><td>RECEIVING_REVIEW</td><td>review by the receiving State, further papers</td><td>decision time of the instrument from receipt</td></tr>
 * <tr><td>ACCEPTED_R, VERIFICATION</td><td>information, consent hearing</td><td>no date</td></tr>
 * <tr><td>CONSENT_VERIFIED, CLEARED, SCHEDULED</td><td>final checks, plan, transit, handover</td><td>transfer time of the instrument from acceptance</td></tr>
 * <tr><td>TRANSFERRED, ENFORCING</td><td>enforcement order, release date, special report, speciality</td><td>no date</td></tr>
 * <tr><td>RETURN_PENDING</td><td>notice, decision on return</td><td>notice time and return window</td></tr>
 * <tr><td>SUSPENDED</td><td>clearing, new screening</td><td>no date; the path pauses</td></tr>
 * </table>
 */
@ProcessingGroup("approval-path")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class ApprovalPathSaga {

    static final String DUE = "path-step-due";

    private final Timetable timetable = new Timetable();
    private @Nullable State sentencingState;

    /** For the framework. */
    public ApprovalPathSaga() {}

    /** Opens what must happen next. */
    @StartSaga
    @SagaEventHandler(associationProperty = "caseId", associationResolver = CaseAssociation.class)
    public void on(TransferEvent event, DomainEventMessage<?> message, Desk desk) {
        var matter = desk.after(message);
        var caseId = message.getAggregateIdentifier();
        sentencingState = matter.state().sentencingState();
        var steps = ApprovalPath.after(matter);
        open(caseId, event, matter.state(), desk.toAskFor(DUE, message, matter, steps, ApprovalPath::after), desk);
        timetable.keep(message, steps, matter, desk.deadlines(), DUE);
        if (matter.state().stage().filter(Stage::isTerminal).isPresent()) {
            SagaLifecycle.end();
        }
    }

    private static void open(String caseId, TransferEvent event, CaseState state, List<OpenStep> missing, Desk desk) {
        missing.stream()
                .flatMap(step -> Obligations.reviewBy(step).stream())
                .forEach(side -> desk.commands()
                        .send(new OpenGovernmentReview(caseId, event.on(), side), state.sentencingState()));
        var others = missing.stream()
                .filter(step -> Obligations.reviewBy(step).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            desk.commands().send(new OpenSteps(caseId, event.on(), others), state.sentencingState());
        }
    }

    /** A date has come: silence is no objection, anything else is a missed date. */
    @DeadlineHandler(deadlineName = DUE)
    public void due(StepDue due, Desk desk) {
        timetable.passed(due);
        var nextDay = due.dueOn().plusDays(1);
        var command = due.step() == PathStep.AGENCY_VIEWS && due.subject() != null
                ? new DeemNoObjection(due.caseId(), nextDay, due.subject(), due.dueOn())
                : new DeclareDeadlineMissed(due.caseId(), nextDay, due.step(), due.subject(), due.dueOn());
        if (sentencingState != null) {
            desk.commands().send(command, sentencingState);
        }
    }
}
