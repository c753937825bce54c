package dev.repatria.app.operations;

import dev.repatria.app.operations.TestEngine.TestEvent;
import dev.repatria.app.operations.TestEngine.TestEvent.Noted;
import dev.repatria.core.read.HandledTogether;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A read model of one row for each event, which cannot hide an event handled twice or out of order.
 *
 * <p>It writes what a transaction brings together, as the read models of the engine do.
 */
@ProcessingGroup("lines")
final class LinesProjection {

    private final Poison poison;
    private final JdbcClient jdbc;
    private final HandledTogether<TestEvent> events = new HandledTogether<>("lines", this::take);

    LinesProjection(Poison poison, JdbcClient jdbc) {
        this.poison = poison;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TestEvent event) {
        events.add(event);
    }

    private void take(List<TestEvent> together) {
        for (var event : together) {
            if (event instanceof Noted noted) {
                add(noted.caseId(), noted.number());
                poison.check(noted, jdbc);
            } else {
                add(event.caseId(), 0);
            }
        }
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
