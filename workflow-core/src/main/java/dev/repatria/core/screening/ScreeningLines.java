package dev.repatria.core.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Screens one facts object a line and writes one line for each: the answer, or a problem object for a line that cannot be read. */
public final class ScreeningLines {

    private static final int MOST_AT_ONCE = 512;

    private final Screening screening;
    private final LocalDate today;

    /** Lines screened as of that day where they do not say otherwise. */
    public ScreeningLines(Screening screening, LocalDate today) {
        this.screening = screening;
        this.today = today;
    }

    /** Reads to the end; a bad line does not stop the others, and answers come in the order of the lines. */
    public void screen(BufferedReader in, OutputStream out) throws IOException {
        var number = 0;
        for (var lines = next(in, number); !lines.isEmpty(); lines = next(in, number)) {
            number += lines.size();
            for (var answer : lines.parallelStream().map(this::answer).toList()) {
                out.write(answer);
                out.write('\n');
            }
            out.flush();
        }
    }

    private record Line(int number, String text) {}

    /** The lines that are there already, at least one unless the end is reached: who waits for an answer gets it. */
    private static List<Line> next(BufferedReader in, int before) throws IOException {
        var lines = new ArrayList<Line>();
        var text = in.readLine();
        while (text != null) {
            lines.add(new Line(before + lines.size() + 1, text));
            text = lines.size() < MOST_AT_ONCE && in.ready() ? in.readLine() : null;
        }
        return lines;
    }

    private byte[] answer(Line line) {
        try {
            return ScreeningJson.bytes(screening.screen(ScreeningJson.read(line.text()), today));
        } catch (InvalidFacts problem) {
            return ScreeningJson.bytes(ScreeningProblem.of(problem, line.number()));
        }
    }
}
