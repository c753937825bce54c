package dev.repatria.app.operations;

import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.app.operations.TestEngine.TestEvent.Opened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model of one row for each event, which cannot hide an event handled twice or out of order. */
@ProcessingGroup("lines")
final class LinesProjection {

    private final Poison poison;
    private final JdbcClient jdbc;

    LinesProjection(Poison poison, JdbcClient jdbc) {
        this.poison = poison;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Opened event) {
        add(event.caseId(), 0);
    }

    @EventHandler
    void on(Noted event) {
        add(event.caseId(), event.number());
        poison.check(event, jdbc);
    }

    private void add(String caseId, int number) {
        jdbc.sql("insert into line (case_id, number) values (?, ?)")
                .params(caseId, number)
                .update();
    }

    @ResetHandler
    void clear() {
        jdbc.sql("delete from line").update();
    }
}
