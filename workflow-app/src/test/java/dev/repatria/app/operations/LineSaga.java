package dev.repatria.app.operations;

import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A saga that writes down what it did and what it remembers. */
@ProcessingGroup("line-saga")
public final class LineSaga {

    static final String DUE = "line-due";
    static final int IN_A_MOMENT = 1000;
    static final int FIRED = -1;

    public int remembered;

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(Opened event, JdbcClient jdbc) {
        write(event.caseId(), 0, jdbc);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(Noted event, JdbcClient jdbc, Poison poison, DeadlineManager deadlines) {
        remembered++;
        if (event.number() == IN_A_MOMENT) {
            deadlines.schedule(Duration.ofSeconds(1), DUE, new Noted(event.caseId(), FIRED));
        }
        write(event.caseId(), event.number(), jdbc);
        poison.check(event, jdbc);
    }

    @DeadlineHandler(deadlineName = DUE)
    void due(Noted due, JdbcClient jdbc, Poison poison) {
        write(due.caseId(), due.number(), jdbc);
        poison.check(due, jdbc);
    }

    private void write(String caseId, int number, JdbcClient jdbc) {
        jdbc.sql("insert into saga_line (case_id, number, remembered) values (?, ?, ?)")
                .params(caseId, number, remembered)
                .update();
    }
}
