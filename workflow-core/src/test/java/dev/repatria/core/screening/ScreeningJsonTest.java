package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.repatria.api.Layer;
import dev.repatria.api.State;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.ScreeningAnswer;
import dev.repatria.api.screening.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class ScreeningJsonTest {

    @Test
    void the_two_states_are_enough() {
        var request = ScreeningJson.read("{\"sentencingState\": \"US\", \"receivingState\": \"MX\"}");

        assertThat(request.sentencingState()).isEqualTo(State.of("US"));
        assertThat(request.offences()).isEmpty();
        assertThat(request.sentence()).isNull();
    }

    @Test
    void the_petition_may_be_called_application() {
        var request = ScreeningJson.read(
                "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"dates\": {\"application\": \"2024-01-15\"}}");

        assertThat(request.dates()).isNotNull();
        assertThat(request.dates().petition()).isEqualTo("2024-01-15");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'surprise': 1 | /surprise | is not a field of the contract
        'person': {'shoeSize': 9} | /person/shoeSize | allowed here: birthDate, capacity
        'sentence': {'terms': [{'star': '2020-01-01'}]} | /sentence/terms/0/star | is not a field
        'asOf': '2024-13-01' | /asOf | must be a date of the form YYYY-MM-DD
        'asOf': '2023-02-29' | /asOf | must be a date
        'asOf': '2024-1-1' | /asOf | must be a date
        'asOf': '2024-01-01T00:00:00Z' | /asOf | must be a date
        'asOf': '' | /asOf | must be a date
        'asOf': 20240101 | /asOf | must be a date
        'asOf': [2024, 1, 1] | /asOf | must be a date
        'dates': {'petition': 'soon'} | /dates/petition | must be a date
        'dates': 'soon' | /dates | must be an object
        'dates': [] | /dates | must be an object
        'route': 'BOTH' | /route | must be one of CONSENT, NON_CONSENT
        'route': 'consent' | /route | must be one of
        'route': 1 | /route | must be one of
        'route': '' | /route | must be one of
        'assumeVerified': 'true' | /assumeVerified | must be true or false
        'assumeVerified': 1 | /assumeVerified | must be true or false
        'instruments': 'US-MX-1976' | /instruments | must be a list
        'instruments': [1] | /instruments/0 | must be text
        'instruments': [null] | /instruments/0 | must not be null
        'instruments': {} | /instruments | must be a list
        'id': 12 | /id | must be text
        'person': {'nationalities': ['MX', 'Mexico']} | /person/nationalities/1 | two-letter
        'person': {'nationalities': [null]} | /person/nationalities/0 | must not be null
        'person': {'nationalities': [3]} | /person/nationalities/0 | two-letter
        'person': {'livesIn': 'mx'} | /person/livesIn | two-letter
        'person': {'nationalityAcquired': {'Mexico': '2020-01-01'}} | /person/nationalityAcquired/Mexico | two-letter
        'person': {'nationalityAcquired': {'a/b~c': '2020-01-01'}} | /person/nationalityAcquired/a~1b~0c | two-letter
        'person': {'nationalityAcquired': {'MX': 'then'}} | /person/nationalityAcquired/MX | must be a date
        'person': {'nationalityAcquired': {'MX': null}} | /person/nationalityAcquired/MX | must not be null
        'person': {'presence': [{'from': '2020-01-01', 'intentToStay': true, 'custody': false}]} | /person/presence/0/state | is required
        'person': {'presence': [{'state': 'US', 'from': '2020-01-01', 'intentToStay': true}]} | /person/presence/0/custody | must be true or false
        'person': {'presence': [{'state': 'US', 'from': '2020-01-02', 'to': '2020-01-01', 'intentToStay': true, 'custody': false}]} | /person/presence/0/to | must not be before 2020-01-02
        'sentence': {'terms': [{'months': 6}]} | /sentence/terms/0/start | is required for a term that does not follow another
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 6}, {'months': 6, 'after': 2}]} | /sentence/terms/1/after | there is no term with the index 2
        'sentence': {'terms': [{'months': 6, 'after': -1}]} | /sentence/terms/0/after | there is no term with the index -1
        'sentence': {'terms': [{'months': 6, 'after': 0}]} | /sentence/terms/0/after | circle
        'sentence': {'terms': [{'months': 6, 'after': 1}, {'months': 6, 'after': 0}]} | /sentence/terms/1/after | circle
        'sentence': {'terms': [{'start': '2020-01-01', 'months': -6}]} | /sentence/terms/0/months | must not be negative
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 240001}]} | /sentence/terms/0/months | must not be more than 240000
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 6.5}]} | /sentence/terms/0/months | must be a whole number
        'sentence': {'terms': [{'start': '2020-01-01', 'months': '6'}]} | /sentence/terms/0/months | must be a whole number
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 99999999999}]} | /sentence/terms/0/months | must be a whole number
        'sentence': {'terms': [{'start': '2020-01-01'}]} | /sentence/terms/0 | needs months or days
        'sentence': {'terms': [{'start': '2020-01-01', 'months': 0, 'days': 0}]} | /sentence/terms/0 | needs months or days
        'sentence': {'terms': [{'start': '2020-01-01', 'days': 7300001}]} | /sentence/terms/0/days | must not be more than 7300000
        'sentence': {'terms': [{'start': '2020-01-01', 'days': -1, 'months': 2}]} | /sentence/terms/0/days | must not be negative
        'sentence': {'credits': [{'days': -1, 'grantedOn': '2020-01-01'}]} | /sentence/credits/0/days | must not be negative
        'sentence': {'credits': [{'days': 7300001, 'grantedOn': '2020-01-01'}]} | /sentence/credits/0/days | must not be more than
        'sentence': {'credits': [{'days': 1}]} | /sentence/credits/0/grantedOn | is required
        'sentence': {'credits': [{'grantedOn': '2020-01-01'}]} | /sentence/credits/0/days | must be a whole number
        'sentence': {'kind': 'FIXED'} | /sentence/endDate | is required for a fixed term without terms
        'sentence': {'conditionalTerm': {'months': 3}} | /sentence/conditionalTerm/onlyIf | is required
        'sentence': {'conditionalTerm': {'onlyIf': 'unpaid'}} | /sentence/conditionalTerm | needs months or days
        'sentence': {'commutedOn': '2020-01-01'} | /sentence/commutedTo | is required with commutedOn
        'sentence': {'commutedTo': 'LIFE'} | /sentence/commutedOn | is required with commutedTo
        'sentence': {'expulsionOrder': {'date': '2020-01-02', 'finalOn': '2020-01-01', 'consequential': true}} | /sentence/expulsionOrder/finalOn | must not be before 2020-01-02
        'sentence': {'disputedEndDates': ['2020-01-01', 'later']} | /sentence/disputedEndDates/1 | must be a date
        'offences': [{'title': 'x'}] | /offences/0/id | is required
        'offences': [{'id': 'a'}, {'id': 'a'}] | /offences/1/id | another offence
        'offences': [{'id': 'a', 'categories': ['MURDER']}] | /offences/0/categories/0 | must be one of ORDINARY
        'offences': [{'id': 'a', 'maxPenaltyMonths': -1}] | /offences/0/maxPenaltyMonths | must not be negative
        'offences': [{'id': 'a', 'dualCriminalityFrom': '2020-01-02', 'dualCriminalityUntil': '2020-01-01'}] | /offences/0/dualCriminalityUntil | must not be before
        'finality': {'judgmentDate': '2020-01-02', 'finalOn': '2020-01-01'} | /finality/finalOn | must not be before
        'finality': {'judgmentDate': '2020-01-02', 'appealDeadline': '2020-01-01'} | /finality/appealDeadline | must not be before
        'proceedings': [{'kind': 'APPEAL', 'state': 'US'}] | /proceedings/0/filedOn | is required
        'proceedings': [{'kind': 'APPEAL', 'state': 'US', 'filedOn': '2020-01-02', 'endedOn': '2020-01-01'}] | /proceedings/0/endedOn | must not be before
        'financial': [{'outstanding': true}] | /financial/0/kind | is required
        'consent': {'by': 'PERSON'} | /consent/given | must be true or false
        'opinion': {} | /opinion/status | is required
        'fled': {'lawfully': true, 'awareOfCase': true} | /fled/on | is required
        'asOf': '2024-01-01', 'asOf': '2024-01-02' | | holds the same field twice
        """)
    void a_wrong_field_is_named_by_its_pointer(String field, String pointer, String words) {
        var problem =
                refused("{\"sentencingState\": \"US\", \"receivingState\": \"MX\", " + field.replace('\'', '"') + "}");

        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.detail()).contains(words);
        assertThat(problem.detail()).doesNotContain("java", "tools.", "dev.repatria", "LocalDate", "Feature");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {} | /sentencingState | is required
        {'sentencingState': 'US'} | /receivingState | is required
        {'sentencingState': 'USA', 'receivingState': 'MX'} | /sentencingState | two-letter
        {'sentencingState': null, 'receivingState': 'MX'} | /sentencingState | is required
        {'sentencingState': 'US', 'receivingState': 'US'} | /receivingState | must not be the sentencing State
        [] | ^^ | must be an object
        null | ^^ | must be an object
        'US' | ^^ | must be an object
        {'sentencingState': 'US' | ^^ | is not JSON (line 1, column
        {'sentencingState': 'US', 'receivingState': 'MX'} {} | ^^ | is followed by something else
        x | ^^ | is not JSON
        ^^ | ^^ | must be an object
        """)
    void what_is_no_request_is_refused(String json, String pointer, String words) {
        var problem = refused(json.replace('\'', '"'));

        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.detail()).contains(words);
    }

    @Test
    void the_words_for_a_missing_field_are_plain() {
        assertThat(refused("{\"receivingState\": \"MX\"}").detail()).isEqualTo("is required");
        assertThat(refused("{\"receivingState\": \"MX\"}").malformed()).isFalse();
        assertThat(refused("{").malformed()).isTrue();
        assertThat(refused("{} {}").getMessage()).isEqualTo("/sentencingState: is required");
        assertThat(refused("{").getMessage()).startsWith("is not JSON");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'id': '%s' | /id
        'offences': [{'id': '%s'}] | /offences/0/id
        'offences': [{'id': 'a', 'title': '%s'}] | /offences/0/title
        'sentence': {'terms': [{'offence': '%s', 'start': '2020-01-01', 'days': 1}]} | /sentence/terms/0/offence
        'sentence': {'conditionalTerm': {'days': 1, 'onlyIf': '%s'}} | /sentence/conditionalTerm/onlyIf
        """)
    void a_text_of_a_thousand_characters_is_the_longest(String field, String pointer) {
        var states = "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", ";
        var json = states + field.replace('\'', '"') + "}";

        assertThat(ScreeningJson.read(json.formatted("x".repeat(1_000)))).isNotNull();
        assertThat(refused(json.formatted("x".repeat(1_001))).pointer()).isEqualTo(pointer);
        assertThat(refused(json.formatted("x\\u0000")).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        'instruments': [%s] | 'US-MX-1976' | /instruments
        'person': {'nationalities': [%s]} | 'MX' | /person/nationalities
        'person': {'presence': [%s]} | {'state': 'US', 'from': '2020-01-01', 'intentToStay': true, 'custody': false} | /person/presence
        'financial': [%s] | {'kind': 'FINE', 'outstanding': true} | /financial
        'sentence': {'disputedEndDates': [%s]} | '2020-01-01' | /sentence/disputedEndDates
        'sentence': {'terms': [%s]} | {'start': '2020-01-01', 'days': 1} | /sentence/terms
        'sentence': {'credits': [%s]} | {'days': 1, 'grantedOn': '2020-01-01'} | /sentence/credits
        'proceedings': [%s] | {'kind': 'APPEAL', 'state': 'US', 'filedOn': '2020-01-01'} | /proceedings
        """)
    void a_list_of_two_hundred_entries_is_the_longest(String field, String entry, String pointer) {
        var states = "{'sentencingState': 'US', 'receivingState': 'MX', ";
        var json = (states + field + "}").replace('\'', '"');
        var one = entry.replace('\'', '"');

        assertThat(ScreeningJson.read(json.formatted(String.join(",", Collections.nCopies(200, one)))))
                .isNotNull();
        assertThat(refused(json.formatted(String.join(",", Collections.nCopies(201, one))))
                        .pointer())
                .isEqualTo(pointer);
    }

    @Test
    void the_facts_of_a_case_are_checked_alike_and_may_be_missing() {
        var mapper = ScreeningJson.mapper();
        FactsCheck.check(mapper.readValue("{}", CaseFacts.class));

        for (var facts : List.of(
                "{\"person\": {\"nationalityAcquired\": {\"x\": \"2020-01-01\"}}}",
                "{\"sentence\": {\"kind\": \"FIXED\"}}",
                "{\"offences\": [{\"title\": \"x\"}]}",
                "{\"finality\": {\"judgmentDate\": \"2020-01-02\", \"finalOn\": \"2020-01-01\"}}",
                "{\"proceedings\": [{\"kind\": \"APPEAL\", \"state\": \"US\", \"filedOn\": \"2020-01-02\", \"endedOn\": \"2020-01-01\"}]}")) {
            var read = mapper.readValue(facts, CaseFacts.class);
            assertThat(catchThrowableOfType(InvalidFacts.class, () -> FactsCheck.check(read)))
                    .as(facts)
                    .isNotNull();
        }
    }

    @Test
    void the_answer_has_the_shape_of_the_contract() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("reference", "2024-01-16");
        facts.put("required", "P6M");
        facts.put("threshold", "2024-07-16");
        facts.put("endDate", "2024-07-15");
        var finding = new Finding(
                "REMAINING_TERM", Layer.TREATY, Outcome.FAIL, "Art. II(5)", "Too short.", false, null, facts);
        var result = new InstrumentResult(
                "US-MX-1976",
                "1.0.0",
                true,
                Verdict.INELIGIBLE,
                List.of(finding),
                List.of("w"),
                0,
                List.of(),
                List.of(new LawRead("US-MX-1976", "1.0.0", "aa")));
        var answer = new ScreeningAnswer("x", LocalDate.of(2024, 1, 20), List.of(result), null);

        assertThat(ScreeningJson.write(answer))
                .isEqualTo(
                        "{\"id\":\"x\",\"asOf\":\"2024-01-20\",\"results\":[{"
                                + "\"instrument\":\"US-MX-1976\",\"version\":\"1.0.0\",\"inForce\":true,\"verdict\":\"INELIGIBLE\","
                                + "\"findings\":[{\"condition\":\"REMAINING_TERM\",\"layer\":\"TREATY\",\"outcome\":\"FAIL\","
                                + "\"cite\":\"Art. II(5)\",\"reason\":\"Too short.\",\"temporary\":false,\"offence\":null,"
                                + "\"facts\":{\"reference\":\"2024-01-16\",\"required\":\"P6M\",\"threshold\":\"2024-07-16\","
                                + "\"endDate\":\"2024-07-15\"}}],\"warnings\":[\"w\"],\"policyBlocks\":0,\"overlays\":[],"
                                + "\"law\":[{\"id\":\"US-MX-1976\",\"version\":\"1.0.0\",\"sha256\":\"aa\"}]}],\"recommended\":null}");
        assertThat(ScreeningJson.writeIndented(answer)).contains("\n").contains("\"policyBlocks\" : 0");
    }

    @Test
    void a_finding_is_written_with_each_of_its_components_as_any_other_writer_would() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("b", "\"quoted\"");
        facts.put("a", "é\n");
        for (var offence : new String[] {null, "o-1"}) {
            var finding =
                    new Finding("CONSENT", Layer.POLICY, Outcome.UNKNOWN, "s. 8", "Not yet.", true, offence, facts);
            var plain = JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

            assertThat(ScreeningJson.mapper().writeValueAsString(finding)).isEqualTo(plain.writeValueAsString(finding));
        }
    }

    private static InvalidFacts refused(String json) {
        return catchThrowableOfType(InvalidFacts.class, () -> ScreeningJson.read(json));
    }
}
