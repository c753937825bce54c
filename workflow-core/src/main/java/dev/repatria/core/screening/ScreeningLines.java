package dev.repatria.core.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/** Screens one facts object a line and writes one line for each: the answer, or a problem object for a line that cannot be read. */
public final class ScreeningLines {

    private final Screening screening;
    private final LocalDate today;

    /** Lines screened as of that day where they do not say otherwise. */
    public ScreeningLines(Screening screening, LocalDate today) {
        this.screening = screening;
        this.today = today;
    }

    /** Reads to the end; a bad line does not stop the others. */
    public void screen(BufferedReader in, Writer out) throws IOException {
        var number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            out.write(answer(line, number));
            out.write('\n');
        }
        out.flush();
    }

    private String answer(String line, int number) {
        try {
            return ScreeningJson.write(screening.screen(ScreeningJson.read(line), today));
        } catch (InvalidFacts problem) {
            return ScreeningJson.write(ScreeningProblem.of(problem, number));
        }
    }
}
