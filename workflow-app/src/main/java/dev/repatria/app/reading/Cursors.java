package dev.repatria.app.reading;

import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Reads the columns of cursors; what does not fit was not made by the list. */
final class Cursors {

    private Cursors() {}

    static String caseId(String column) {
        try {
            return UUID.fromString(column).toString();
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    static long number(String column) {
        try {
            return Long.parseLong(column);
        } catch (NumberFormatException e) {
            throw notOurs();
        }
    }

    static LocalDate date(String column) {
        try {
            return LocalDate.parse(column);
        } catch (DateTimeParseException e) {
            throw notOurs();
        }
    }

    private static Problem notOurs() {
        return new Problem(ProblemType.INVALID_CURSOR, "cursor: was not made by this list").with("field", "cursor");
    }
}
