package dev.repatria.core.screening;

import static dev.repatria.api.screening.SentenceRow.Kind.CONDITIONAL_END;
import static dev.repatria.api.screening.SentenceRow.Kind.CREDIT;
import static dev.repatria.api.screening.SentenceRow.Kind.LEFT;
import static dev.repatria.api.screening.SentenceRow.Kind.SERVED;
import static dev.repatria.api.screening.SentenceRow.Kind.TERM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.screening.SentenceRow;
import dev.repatria.api.screening.SentenceTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceComputationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Test
    void a_certified_end_holds_its_credits_already() {
        var table = of("""
                {"endDate": "2024-07-15", "credits": [{"days": 100, "grantedOn": "2020-01-01"}]}""");

        assertThat(table.ends()).containsExactly(LocalDate.of(2024, 7, 15));
        assertThat(row(table, CREDIT).rule()).isEqualTo("held in the certified end date already");
        assertThat(table.served()).isNull();
        assertThat(table.left()).isEqualTo(182);
    }

    @Test
    void concurrent_terms_end_with_the_longest() {
        var table = of("""
                {"terms": [{"offence": "a", "start": "2020-02-01", "months": 36}, {"start": "2020-06-01", "months": 12}]}""");

        assertThat(table.start()).isEqualTo("2020-02-01");
        assertThat(table.ends()).containsExactly(LocalDate.of(2023, 1, 31));
        assertThat(row(table, TERM).label()).isEqualTo("Term 1: a");
        assertThat(row(table, TERM).days()).isEqualTo(1096);
        assertThat(row(table, TERM).rule()).isEqualTo("2020-02-01 + 36 months - 1 day");
    }

    @Test
    void a_consecutive_term_begins_the_day_after_the_one_before_and_ignores_a_start() {
        var table = of("""
                {"terms": [{"start": "1990-01-01", "months": 6, "after": 1}, {"start": "2023-08-31", "months": 6}]}""");

        assertThat(table.rows().get(1).to()).isEqualTo("2024-02-28");
        assertThat(table.rows().get(0).from()).isEqualTo("2024-02-29");
        assertThat(table.rows().get(0).rule()).isEqualTo("2024-02-29 (the day after term 2) + 6 months - 1 day");
        assertThat(table.ends()).containsExactly(LocalDate.of(2024, 8, 28));
        assertThat(table.start()).isEqualTo("2023-08-31");
    }

    @Test
    void terms_may_follow_each_other_in_a_chain() {
        var table = of("""
                {"terms": [{"start": "2020-01-01", "months": 12}, {"days": 10, "after": 0},
                           {"months": 1, "days": 5, "after": 1}]}""");

        assertThat(table.ends()).containsExactly(LocalDate.of(2021, 2, 15));
        assertThat(table.rows().get(1).rule()).contains("+ 10 days - 1 day");
        assertThat(table.rows().get(2).rule()).contains("+ 1 month and 5 days - 1 day");
    }

    @ParameterizedTest(name = "computed on {0} the sentence ends on {1}")
    @CsvSource({"2023-01-09, 2024-12-31", "2023-01-10, 2024-12-01", "2023-06-01, 2024-11-21"})
    void credits_count_from_the_day_they_are_granted(LocalDate on, LocalDate end) {
        var sentence = sentence("""
                {"terms": [{"start": "2022-01-01", "months": 36}],
                 "credits": [{"days": 30, "grantedOn": "2023-01-10"}, {"days": 10, "grantedOn": "2023-06-01"}]}""");

        assertThat(sentence.on(on).ends()).containsExactly(end);
    }

    @Test
    void credits_not_yet_granted_are_shown_and_not_taken_off() {
        var table = of("""
                {"terms": [{"start": "2022-01-01", "months": 36}],
                 "credits": [{"days": 30, "grantedOn": "2024-01-15"}, {"days": 5, "grantedOn": "2024-01-16"}]}""");

        assertThat(table.rows().stream().filter(row -> row.kind() == CREDIT).map(SentenceRow::rule))
                .containsExactly("granted by 2024-01-15: taken off", "granted after 2024-01-15: not counted");
        assertThat(table.rows().get(3).rule()).isEqualTo("latest end of the terms 2024-12-31 - 30 days of credit");
    }

    @Test
    void time_served_and_time_left_make_up_the_whole_sentence() {
        var table = of("""
                {"terms": [{"start": "2024-01-01", "days": 31}]}""");

        assertThat(table.served()).isEqualTo(15);
        assertThat(table.left()).isEqualTo(16);
        assertThat(row(table, SERVED).to()).isEqualTo("2024-01-15");
        assertThat(row(table, LEFT).from()).isEqualTo("2024-01-16");
        assertThat(row(table, LEFT).to()).isEqualTo("2024-01-31");
    }

    @ParameterizedTest(name = "on {0}: {1} served, {2} left")
    @CsvSource({
        "2023-12-01, 0, 31",
        "2023-12-31, 0, 31",
        "2024-01-01, 1, 30",
        "2024-01-30, 30, 1",
        "2024-01-31, 31, 0",
        "2024-02-20, 31, 0"
    })
    void time_served_stays_within_the_sentence(LocalDate on, long served, long left) {
        var table = sentence("""
                {"terms": [{"start": "2024-01-01", "days": 31}]}""").on(on);

        assertThat(table.served()).isEqualTo(served);
        assertThat(table.left()).isEqualTo(left);
    }

    @Test
    void disputed_ends_stand_beside_the_certified_one_and_leave_time_left_open() {
        var table = of("""
                {"endDate": "2024-07-15", "disputedEndDates": ["2025-01-01", "2024-03-01", "2024-07-15"]}""");

        assertThat(table.ends())
                .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 7, 15), LocalDate.of(2025, 1, 1));
        assertThat(table.left()).isNull();
        assertThat(table.rows()).extracting(SentenceRow::label).containsOnlyOnce("End of the sentence");
        assertThat(table.rows())
                .extracting(SentenceRow::label)
                .filteredOn("Disputed end"::equals)
                .hasSize(2);
    }

    @Test
    void a_conditional_term_follows_the_latest_end_and_is_not_part_of_it() {
        var table = of("""
                {"endDate": "2024-07-15", "conditionalTerm": {"months": 3, "onlyIf": "the fine is not paid"}}""");

        assertThat(table.ends()).containsExactly(LocalDate.of(2024, 7, 15));
        assertThat(table.conditionalEnd()).isEqualTo("2024-10-15");
        assertThat(row(table, CONDITIONAL_END).label()).isEqualTo("Only if the fine is not paid");
        assertThat(row(table, CONDITIONAL_END).rule()).isEqualTo("2024-07-16 + 3 months - 1 day");
        assertThat(table.left()).isEqualTo(182);
    }

    @Test
    void a_sentence_for_life_has_no_end() {
        var table = of("""
                {"kind": "LIFE", "endDate": "2024-07-15", "terms": [{"start": "2024-01-01", "months": 12}],
                 "conditionalTerm": {"days": 3, "onlyIf": "x"}}""");

        assertThat(table.ends()).isEmpty();
        assertThat(table.conditionalEnd()).isNull();
        assertThat(table.left()).isNull();
        assertThat(table.served()).isEqualTo(15);
        assertThat(table.rows()).extracting(SentenceRow::rule).contains("no fixed end");
    }

    @ParameterizedTest(name = "{0} commuted on 2024-01-15 to {1}: on {2} it is {3}")
    @CsvSource({
        "DEATH, LIFE, 2024-01-14, DEATH",
        "DEATH, LIFE, 2024-01-15, LIFE",
        "LIFE, FIXED, 2024-01-14, LIFE",
        "LIFE, FIXED, 2024-01-16, FIXED",
    })
    void a_commutation_counts_from_its_day(SentenceKind from, SentenceKind to, LocalDate on, SentenceKind kind) {
        var sentence = sentence("""
                {"kind": "%s", "commutedOn": "2024-01-15", "commutedTo": "%s", "endDate": "2030-01-01"}""".formatted(from, to));

        assertThat(sentence.kindOn(on)).isEqualTo(kind);
        assertThat(sentence.on(on).rows()).extracting(SentenceRow::label).contains("Commuted to " + to);
    }

    @ParameterizedTest(name = "{0} with a fixed term set on 2024-01-15: on {1} it is {2}")
    @CsvSource({
        "INDETERMINATE, 2024-01-14, INDETERMINATE",
        "INDETERMINATE, 2024-01-15, FIXED",
        "LIFE, 2024-01-15, FIXED",
        "DEATH, 2024-01-15, DEATH",
        "SUPERVISION, 2024-01-15, SUPERVISION",
    })
    void a_fixed_term_set_later_counts_from_its_day(SentenceKind kind, LocalDate on, SentenceKind then) {
        var sentence = sentence("""
                {"kind": "%s", "fixedTermSetOn": "2024-01-15", "endDate": "2030-01-01"}""".formatted(kind));

        assertThat(sentence.kindOn(on)).isEqualTo(then);
        assertThat(sentence.ends(on, on))
                .hasSize(then == SentenceKind.FIXED || then == SentenceKind.SUPERVISION ? 1 : 0);
    }

    @Test
    void changes_of_the_sentence_are_lines_with_the_day_from_which_they_count() {
        var table = of("""
                {"kind": "DEATH", "commutedOn": "2024-01-15", "commutedTo": "LIFE", "fixedTermSetOn": "2024-01-16"}""");

        assertThat(table.rows())
                .extracting(SentenceRow::label, SentenceRow::rule)
                .contains(
                        tuple("Commuted to LIFE", "counts from 2024-01-15"),
                        tuple("Fixed term set", "after 2024-01-15: does not count yet"));
        assertThat(of("{\"endDate\": \"2030-01-01\"}").rows())
                .extracting(SentenceRow::kind)
                .doesNotContain(SentenceRow.Kind.CHANGE);
    }

    @Test
    void a_sentence_that_has_ended_leaves_nothing() {
        var table = of("{\"terms\": [{\"start\": \"2023-01-01\", \"days\": 9}]}");

        assertThat(row(table, LEFT).rule()).isEqualTo("the sentence has ended");
        assertThat(row(table, LEFT).from()).isNull();
        assertThat(row(table, SERVED).rule()).isEqualTo("from 2023-01-01 to 2023-01-09, both days counted");
    }

    @Test
    void without_any_end_on_file_the_table_says_nothing_of_it() {
        var table = new SentenceComputation(empty()).on(DAY);

        assertThat(table.kind()).isEqualTo(SentenceKind.FIXED);
        assertThat(table.ends()).isEmpty();
        assertThat(table.rows()).isEmpty();
    }

    private static SentenceTable of(String json) {
        return sentence(json).on(DAY);
    }

    private static SentenceComputation sentence(String json) {
        return new SentenceComputation(ScreeningJson.mapper().readValue(json, SentenceFacts.class));
    }

    private static SentenceFacts empty() {
        return new SentenceFacts(null, null, List.of(), List.of(), List.of(), null, null, null, null, null, null);
    }

    private static SentenceRow row(SentenceTable table, SentenceRow.Kind kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
