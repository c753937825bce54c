package dev.repatria.app.operations;

import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A saga that writes down what it did and what it remembers. */
@ProcessingGroup("line-saga")
public final class LineSaga {

    public int remembered;

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(Opened event, JdbcClient jdbc) {
        write(event.caseId(), 0, jdbc);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(Noted event, JdbcClient jdbc, Poison poison) {
        remembered++;
        write(event.caseId(), event.number(), jdbc);
        poison.check(event, jdbc);
    }

    private void write(String caseId, int number, JdbcClient jdbc) {
        jdbc.sql("insert into saga_line (case_id, number, remembered) values (?, ?, ?)")
                .params(caseId, number, remembered)
                .update();
    }
}
