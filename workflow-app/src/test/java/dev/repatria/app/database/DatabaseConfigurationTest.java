package dev.repatria.app.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseConfigurationTest {

    @ParameterizedTest
    @CsvSource({"PostgreSQL, 14", "PostgreSQL, 9", "MySQL, 15", "H2, 2"})
    void older_and_other_databases_are_refused(String product, int version) {
        assertThatThrownBy(() -> DatabaseConfiguration.requireVersion(product, version))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(product + " " + version);
    }

    @Test
    void postgresql_15_is_enough() {
        assertThatCode(() -> DatabaseConfiguration.requireVersion("PostgreSQL", 15))
                .doesNotThrowAnyException();
    }
}
