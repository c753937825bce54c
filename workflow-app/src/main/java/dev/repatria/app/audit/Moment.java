package dev.repatria.app.audit;

import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** As of when: a position of the log, or an instant by the clock of the database. */
record Moment(OptionalLong position, Instant instant) {

    static Moment of(@Nullable String text) {
        if (text == null) {
            return new Moment(OptionalLong.of(Long.MAX_VALUE), Instant.MAX);
        }
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? new Moment(OptionalLong.of(Long.parseLong(text)), Instant.MAX)
                    : new Moment(
                            OptionalLong.empty(), OffsetDateTime.parse(text).toInstant());
        } catch (NumberFormatException | DateTimeParseException notOne) {
            throw new Problem(
                            ProblemType.INVALID_VALUE,
                            "asOf: must be a position of the log or an instant such as 2026-11-24T08:00:00Z")
                    .with("field", "asOf");
        }
    }

    OffsetDateTime timestamp() {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
