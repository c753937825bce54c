package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void the_same_outcomes_are_no_change_whatever_the_words() {
        assertThat(Comparison.changes(
                        List.of(finding("A", Outcome.PASS, null, "then")),
                        List.of(finding("A", Outcome.PASS, null, "now"))))
                .isEmpty();
    }

    @Test
    void another_outcome_a_new_condition_and_a_missing_one_are_changes() {
        var before = List.of(finding("A", Outcome.PASS, null, "x"), finding("B", Outcome.PASS, null, "x"));
        var after = List.of(finding("A", Outcome.FAIL, null, "x"), finding("C", Outcome.UNKNOWN, "o", "x"));

        assertThat(Comparison.changes(before, after))
                .containsExactly(
                        new FindingChange("A", Layer.TREATY, "Art. 1", null, Outcome.PASS, Outcome.FAIL),
                        new FindingChange("B", Layer.TREATY, "Art. 1", null, Outcome.PASS, null),
                        new FindingChange("C", Layer.TREATY, "Art. 1", "o", null, Outcome.UNKNOWN));
    }

    @Test
    void of_several_findings_on_one_matter_the_worst_counts() {
        var before = List.of(finding("A", Outcome.PASS, null, "x"), finding("A", Outcome.FAIL, null, "x"));
        var other = List.of(finding("A", Outcome.FAIL, null, "x"), finding("A", Outcome.UNKNOWN, null, "x"));
        var after = List.of(finding("A", Outcome.REFUSABLE, null, "x"), finding("A", Outcome.PASS, null, "x"));

        assertThat(Comparison.changes(before, other)).isEmpty();
        assertThat(Comparison.changes(before, after))
                .containsExactly(new FindingChange("A", Layer.TREATY, "Art. 1", null, Outcome.FAIL, Outcome.REFUSABLE));
    }

    private static Finding finding(String condition, Outcome outcome, String offence, String reason) {
        return new Finding(condition, Layer.TREATY, outcome, "Art. 1", reason, false, offence, Map.of());
    }
}
