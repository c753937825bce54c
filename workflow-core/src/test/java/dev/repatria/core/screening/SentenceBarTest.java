package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.screening.SentenceFacts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SentenceBarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"terms\": [{\"offence\": \"theft & <fraud> of \\\"x\\\"\", \"start\": \"2020-02-01\", \"months\": 36}]}",
                "{\"kind\": \"LIFE\", \"terms\": [{\"start\": \"2020-02-01\", \"months\": 12}]}",
                "{\"endDate\": \"2024-07-15\", \"disputedEndDates\": [\"2025-01-01\"]}",
                "{\"kind\": \"LIFE\"}",
            })
    void every_drawing_is_an_image_with_a_title_and_a_description(String sentence) throws Exception {
        var svg = parse(draw(sentence));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Sentence computation on 2021-01-15");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("End of the sentence: ");
    }

    @Test
    void bars_are_drawn_to_scale_within_the_frame() throws Exception {
        var svg = parse(
                draw(
                        "{\"terms\": [{\"start\": \"2020-01-01\", \"months\": 24}, {\"start\": \"2020-01-01\", \"months\": 12}]}"));
        var whole = (Element) svg.getElementsByTagName("rect").item(0);
        var half = (Element) svg.getElementsByTagName("rect").item(1);

        assertThat(whole.getAttribute("x")).isEqualTo("250");
        assertThat(whole.getAttribute("width")).isEqualTo("500");
        assertThat(Integer.parseInt(half.getAttribute("width"))).isBetween(249, 251);
        assertThat(whole.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Term 1: from 2020-01-01 to 2021-12-31; 2020-01-01 + 24 months - 1 day");
    }

    @Test
    void the_drawing_is_the_one_that_was_looked_at() throws Exception {
        var sentence = """
                {"terms": [{"offence": "fraud", "start": "2020-01-01", "months": 24}],
                 "credits": [{"days": 30, "grantedOn": "2020-06-01"}],
                 "conditionalTerm": {"months": 3, "onlyIf": "the fine imposed on the person stays unpaid"}}""";

        assertThat(draw(sentence)).isEqualTo(approved("sentence-bar.svg"));
        assertThat(draw("{\"kind\": \"LIFE\", \"endDate\": \"2024-07-15\"}")).isEqualTo(approved("life-bar.svg"));
    }

    private static String approved(String name) throws Exception {
        try (var file = SentenceBarTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_sentence_without_an_end_runs_dashed_to_the_edge() throws Exception {
        var svg = parse(draw("{\"kind\": \"LIFE\", \"terms\": [{\"start\": \"2020-01-01\", \"months\": 12}]}"));
        var end = (Element) svg.getElementsByTagName("rect").item(1);

        assertThat(end.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(Integer.parseInt(end.getAttribute("x")) + Integer.parseInt(end.getAttribute("width")))
                .isEqualTo(750);
        assertThat(draw("{\"endDate\": \"2024-07-15\"}")).doesNotContain("stroke-dasharray=\"4 3\"");
    }

    private static String draw(String sentence) {
        var facts = ScreeningJson.mapper().readValue(sentence, SentenceFacts.class);
        return SentenceBar.svg(new SentenceComputation(facts).on(LocalDate.of(2021, 1, 15)));
    }

    private static Element parse(String svg) throws Exception {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(bytes)
                .getDocumentElement();
    }
}
