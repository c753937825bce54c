package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sentence computation.
 *
 * @param kind what the line is about
 * @param label what a prison officer reads
 * @param from first day, when the line covers a stretch of days
 * @param to last day, included; absent when there is no end
 * @param days days from {@code from} to {@code to}, both included, or the days taken off; absent without an end
 * @param rule the arithmetic, for example {@code 2020-02-01 + 36 months - 1 day}
 */
public record SentenceRow(
        Kind kind,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long days,
        String rule) {

    /** What a line of the computation is about. */
    public enum Kind {
        /** One term of the sentence. */
        TERM,
        /** Days taken off. */
        CREDIT,
        /** The end of the whole sentence. */
        END,
        /** Another end that an official source claims. */
        DISPUTED_END,
        /** The end if something stays undone. */
        CONDITIONAL_END,
        /** A change of the kind of sentence. */
        CHANGE,
        /** Days served. */
        SERVED,
        /** Days left. */
        LEFT,
        /** The end in the receiving State. */
        ENFORCEMENT
    }

    /** Refuses a line without a label or a rule. */
    public SentenceRow {
        Require.present(kind, "kind");
        Require.text(label, "label");
        Require.text(rule, "rule");
    }
}
