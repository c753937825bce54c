package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScreeningLinesTest {

    private static final String GOOD = "{\"id\": \"%s\", \"sentencingState\": \"US\", \"receivingState\": \"MX\"}";

    @Test
    void every_line_gets_its_answer_and_a_bad_one_does_not_stop_the_others() throws IOException {
        var out = screen(
                GOOD.formatted("one"),
                "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"asOf\": \"soon\"}",
                "no json",
                "",
                "{\"sentencingState\": \"US\", \"receivingState\": \"MX\", \"instruments\": [\"NO-SUCH-1\"]}",
                GOOD.formatted("two"));

        assertThat(out).hasSize(6);
        assertThat(out.get(0)).startsWith("{\"id\":\"one\",\"asOf\":\"2024-01-20\",\"results\":[{\"instrument\":");
        assertThat(out.get(1))
                .isEqualTo(
                        "{\"type\":\"/problems/invalid-value\",\"title\":\"A value has no meaning here\",\"status\":400,"
                                + "\"detail\":\"must be a date of the form YYYY-MM-DD\",\"pointer\":\"/asOf\",\"line\":2}");
        assertThat(out.get(2))
                .startsWith("{\"type\":\"/problems/malformed-json\",\"title\":\"The body is not JSON\",\"status\":400,")
                .endsWith("\"line\":3}");
        assertThat(out.get(3)).contains("\"status\":400").contains("\"line\":4");
        assertThat(out.get(4)).contains("\"pointer\":\"/instruments/0\"").contains("\"line\":5");
        assertThat(out.get(5)).startsWith("{\"id\":\"two\"");
    }

    @Test
    void a_problem_of_a_single_text_names_no_line() {
        assertThat(ScreeningJson.write(ScreeningProblem.of(new InvalidFacts("/asOf", "is wrong"))))
                .isEqualTo(
                        "{\"type\":\"/problems/invalid-value\",\"title\":\"A value has no meaning here\",\"status\":400,"
                                + "\"detail\":\"is wrong\",\"pointer\":\"/asOf\"}");
    }

    /** Ten thousand lines in well under ten seconds on two cores is the promise; the figure is printed, not asserted. */
    @Test
    @Tag("volume")
    void ten_thousand_lines_are_all_answered() throws IOException {
        var line =
                "{\"id\": \"%d\", \"sentencingState\": \"US\", \"receivingState\": \"MX\", \"dates\": {\"petition\": \"2024-01-16\","
                        + " \"requestReceived\": \"2024-01-18\"}, \"sentence\": {\"terms\": [{\"start\": \"2020-02-01\", \"months\": 60}],"
                        + " \"credits\": [{\"days\": 30, \"grantedOn\": \"2023-01-01\"}]}, \"offences\": [{\"id\": \"a\", \"title\": \"fraud\"}]}";
        var lines = new StringBuilder();
        for (var number = 0; number < 10_000; number++) {
            lines.append(line.formatted(number)).append('\n');
        }
        var answers = new AtomicInteger();
        var begin = System.nanoTime();
        screening().screen(new BufferedReader(new StringReader(lines.toString())), counting(answers));
        var millis = (System.nanoTime() - begin) / 1_000_000;

        System.out.println("10,000 screenings under three instruments: " + millis + " ms");
        assertThat(answers).hasValue(10_000);
    }

    /** Counts the good answers and keeps none: together they are hundreds of megabytes. */
    private static Writer counting(AtomicInteger answers) {
        return new Writer() {
            @Override
            public void write(String text) {
                answers.addAndGet(text.contains("\"recommended\":\"US-MX-1976\"") ? 1 : 0);
            }

            @Override
            public void write(char[] text, int offset, int length) {
                write(new String(text, offset, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static ScreeningLines screening() {
        return new ScreeningLines(Trial.builtIn("US", "MX").screening(), Trial.TODAY);
    }

    private static List<String> screen(String... lines) throws IOException {
        var out = new StringWriter();
        screening().screen(new BufferedReader(new StringReader(String.join("\n", lines))), out);
        return out.toString().lines().toList();
    }
}
