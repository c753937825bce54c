package dev.repatria.app.operations;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what operators did, by whom, for ever. */
final class OperatorLog {

    private final JdbcClient jdbc;

    OperatorLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String actor, String action, String subject, @Nullable String reason, String outcome) {
        jdbc.sql("insert into operator_action (actor, action, subject, reason, outcome) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(actor, action, subject, reason, outcome))
                .update();
    }
}
