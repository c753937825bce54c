package dev.repatria.app.cli;

import dev.repatria.core.screening.InvalidFacts;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.screening.ScreeningJson;
import dev.repatria.core.screening.ScreeningLines;
import dev.repatria.core.screening.ScreeningProblem;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Screens facts without a server or a database; 0 when a verdict was reached, 2 on bad input. */
final class Screen implements SubCommand {

    private static final int BAD_INPUT = 2;
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Screen(InputStream in) {
        this.in = in;
    }

    @Override
    public String purpose() {
        return "screens facts: screen FILE, screen -, screen --lines FILE or -";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var lines = arguments.size() == 2 && arguments.get(0).equals("--lines");
        if (!lines && arguments.size() != 1) {
            err.println("usage: " + purpose());
            return BAD_INPUT;
        }
        var screening = new Screening(ProfileLawBook.builtIn());
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var source = open(arguments.get(arguments.size() - 1))) {
            return lines ? eachLine(screening, today, source, out) : one(screening, today, source, out, err);
        } catch (IOException e) {
            err.println("The facts cannot be read: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private InputStream open(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(name));
    }

    private static int one(Screening screening, LocalDate today, InputStream source, PrintStream out, PrintStream err)
            throws IOException {
        try {
            var request = ScreeningJson.read(new String(source.readAllBytes(), StandardCharsets.UTF_8));
            out.println(ScreeningJson.writeIndented(screening.screen(request, today)));
            return 0;
        } catch (InvalidFacts invalid) {
            err.println(ScreeningJson.write(ScreeningProblem.of(invalid)));
            return BAD_INPUT;
        }
    }

    private static int eachLine(Screening screening, LocalDate today, InputStream source, PrintStream out)
            throws IOException {
        var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        new ScreeningLines(screening, today).screen(reader, out);
        return 0;
    }
}
