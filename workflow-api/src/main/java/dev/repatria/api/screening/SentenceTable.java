package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence as computed on one day, with its arithmetic.
 *
 * @param on the day for which time served and time left are stated
 * @param kind what the sentence is on that day
 * @param start first day of the sentence, when the facts give it
 * @param ends the possible last days, earliest first: one, several when disputed, none when the sentence has no end
 * @param conditionalEnd the last day if something stays undone, when the sentence has such a term
 * @param served days served up to and including {@code on}, when start and end are settled
 * @param left days left after {@code on}, when the end is settled
 * @param rows the table
 */
public record SentenceTable(
        LocalDate on,
        SentenceKind kind,
        @Nullable LocalDate start,
        List<LocalDate> ends,
        @Nullable LocalDate conditionalEnd,
        @Nullable Long served,
        @Nullable Long left,
        List<SentenceRow> rows) {

    /** Copies its lists and refuses a table without a day or a kind. */
    public SentenceTable {
        Require.present(on, "on");
        Require.present(kind, "kind");
        ends = Require.list(ends);
        rows = Require.list(rows);
    }
}
