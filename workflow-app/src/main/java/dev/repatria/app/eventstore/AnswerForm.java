package dev.repatria.app.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * An answer that is ready but for the log position of the command's last event, which only the database knows.
 *
 * @param status the HTTP status
 * @param before the bytes of the body before the position; all of them if it names none
 * @param after the bytes after it
 * @param namesPosition whether it names one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record AnswerForm(int status, byte[] before, byte[] after, boolean namesPosition) {

    /** An answer whose position goes, in decimal digits, between two parts. */
    public static AnswerForm around(int status, byte[] before, byte[] after) {
        return new AnswerForm(status, before, after, true);
    }

    /** An answer that names no position, or one that is known already. */
    public static AnswerForm whole(Answer answer) {
        return new AnswerForm(answer.status(), answer.body(), new byte[0], false);
    }

    /**
     * The answer with its position.
     *
     * @throws IllegalStateException if it names one and there is none
     */
    public Answer at(OptionalLong position) {
        if (!namesPosition) {
            return new Answer(status, before);
        }
        var digits = Long.toString(position.orElseThrow(() -> new IllegalStateException("no event, no position")))
                .getBytes(StandardCharsets.US_ASCII);
        var body = new byte[before.length + digits.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(digits, 0, body, before.length, digits.length);
        System.arraycopy(after, 0, body, before.length + digits.length, after.length);
        return new Answer(status, body);
    }
}
