package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedValuesTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2009-12-31, UNKNOWN",
        "2010-01-01, FAIL",
        "2015-06-30, FAIL",
        "2015-07-01, PASS",
    })
    void a_value_with_dates_counts_between_them_and_is_not_remembered_beyond(String asOf, String outcome) {
        var trial = Trial.of("""
                remaining: {period: P6M, measuredAt: {variants: [{value: PETITION, from: 2010-01-01, until: 2015-06-30}, {value: ARREST, from: 2015-07-01}]}}
                """);
        var screening = new Screening(trial.book());
        var facts = "{\"sentencingState\": \"AA\", \"receivingState\": \"BB\", \"asOf\": \"%s\","
                + " \"dates\": {\"petition\": \"2009-12-31\", \"arrest\": \"2008-01-01\"},"
                + " \"sentence\": {\"endDate\": \"2009-12-31\"}}";
        for (var day : new String[] {"2009-01-01", "2010-01-01", "2015-06-30", "2015-07-01", "2030-01-01"}) {
            screening.screen(ScreeningJson.read(facts.formatted(day)), Trial.TODAY);
        }

        var result = screening
                .screen(ScreeningJson.read(facts.formatted(asOf)), Trial.TODAY)
                .results()
                .get(0);

        assertThat(Trial.said(Trial.one(result, Code.REMAINING_TERM, Layer.TREATY)))
                .isEqualTo(outcome);
    }
}
