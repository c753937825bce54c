package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    void who_sends_one_line_and_waits_gets_the_answer_before_sending_the_next() throws IOException {
        var order = new ArrayList<String>();
        var reader = new Reader() {
            private int sent = 0;

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (sent == 3) {
                    return -1;
                }
                order.add("line");
                var line = GOOD.formatted(sent++) + "\n";
                line.getChars(0, line.length(), buffer, offset);
                return line.length();
            }

            @Override
            public boolean ready() {
                return false;
            }

            @Override
            public void close() {}
        };
        var writer = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                order.add("answer");
            }
        };

        screening().screen(new BufferedReader(reader), writer);

        assertThat(order).containsExactly("line", "answer", "line", "answer", "line", "answer");
        assertThat(writer.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void lines_keep_their_numbers_over_many_batches() throws IOException {
        var lines = new String[1_300];
        Arrays.fill(lines, "no json");

        var out = screen(lines);

        assertThat(out).hasSize(1_300);
        assertThat(out.get(0)).endsWith("\"line\":1}");
        assertThat(out.get(511)).endsWith("\"line\":512}");
        assertThat(out.get(512)).endsWith("\"line\":513}");
        assertThat(out.get(1_299)).endsWith("\"line\":1300}");
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
    private static OutputStream counting(AtomicInteger answers) {
        return new OutputStream() {
            @Override
            public void write(int letter) {}

            @Override
            public void write(byte[] text) {
                var answer = new String(text, StandardCharsets.UTF_8);
                answers.addAndGet(answer.contains("\"recommended\":\"US-MX-1976\"") ? 1 : 0);
            }
        };
    }

    private static ScreeningLines screening() {
        return new ScreeningLines(Trial.builtIn("US", "MX").screening(), Trial.TODAY);
    }

    private static List<String> screen(String... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        screening().screen(new BufferedReader(new StringReader(String.join("\n", lines))), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
