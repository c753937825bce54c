package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

    private static final TreatyProfile DATED = (TreatyProfile) new ProfileLoader()
            .load("dated.yaml", Book.profile("US-MX-1976").content().replace("  special: true", """
                                      special:
                                        variants:
                                          - {value: false, until: 1999-12-31}
                                          - {value: true, from: 2000-01-01, until: 2009-12-31, sentencing: US}
                                    """.stripTrailing()));

    @ParameterizedTest
    @CsvSource({
        "US, MX, 1999-12-31, false",
        "US, MX, 2000-01-01, true",
        "US, MX, 2009-12-31, true",
        "US, MX, 2010-01-01,",
        "MX, US, 1999-12-31, false",
        "MX, US, 2000-01-01,",
        "US, MX, 1999-12-31, false",
    })
    void a_value_holds_for_its_days_and_its_direction(
            String sentencing, String receiving, LocalDate day, Boolean special) {
        var value = DATED.provisions(State.of(sentencing), State.of(receiving), day)
                .reports()
                .special();
        assertThat(value == null ? null : value.value()).isEqualTo(special);
    }

    @Test
    void the_same_stretch_of_days_is_read_once() {
        var state = Set.of(Side.SENTENCING);
        var first = DATED.provisions(State.of("US"), State.of("MX"), LocalDate.of(2000, 1, 1));
        assertThat(first.clemency().by().value()).isEqualTo(state);
        assertThat(DATED.provisions(State.of("US"), State.of("MX"), LocalDate.of(2009, 12, 31)))
                .isSameAs(first);
        assertThat(DATED.provisions(State.of("US"), State.of("MX"), LocalDate.MAX))
                .isNotSameAs(first);
    }
}
