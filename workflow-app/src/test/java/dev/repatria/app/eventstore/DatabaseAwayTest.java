package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300", "25P03", "58030"})
    void a_connection_that_ended_is_not_the_fault_of_what_was_asked(String state) {
        assertThat(DatabaseAway.causes(wrapped(new SQLException("", state)))).isTrue();
    }

    @Test
    void nor_is_one_that_the_pool_has_given_up_or_does_not_have() {
        assertThat(DatabaseAway.causes(wrapped(new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new SQLTransientConnectionException("none free"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22012", "40001", "42601"})
    void a_statement_that_was_refused_is(String state) {
        assertThat(DatabaseAway.causes(wrapped(new SQLException("", state)))).isFalse();
        assertThat(DatabaseAway.causes(new ConcurrencyException("lost a race"))).isFalse();
    }

    private static Throwable wrapped(SQLException cause) {
        return new IllegalStateException(new IllegalStateException(cause));
    }
}
