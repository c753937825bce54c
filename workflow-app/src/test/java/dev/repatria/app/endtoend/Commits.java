package dev.repatria.app.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds what makes changes lasting in what a driver sends on one connection, also once it has prepared the statement under a name: a commit, and
 * the call that writes commands together, which is a transaction of its own.
 */
final class Commits {

    private final List<Statement> statements =
            List.of(new Statement("COMMIT\0"), new Statement("select append_commands("));

    boolean isIn(byte[] sent, int length) {
        return statements.stream()
                        .filter(statement -> statement.isIn(sent, length))
                        .count()
                > 0;
    }

    private static final class Statement {

        private final byte[] text;
        private byte[] prepared = {};

        private Statement(String text) {
            this.text = text.getBytes(StandardCharsets.US_ASCII);
        }

        private boolean isIn(byte[] sent, int length) {
            var at = find(text, sent, length);
            if (at >= 0) {
                prepared = nameBefore(sent, at);
                return true;
            }
            return prepared.length > 0 && find(prepared, sent, length) >= 0;
        }
    }

    /** The name that stands before the text in the message that prepares it, between zeros; empty if it has none. */
    private static byte[] nameBefore(byte[] sent, int text) {
        var first = text - 1;
        while (first > 0 && (Character.isLetterOrDigit(sent[first - 1]) || sent[first - 1] == '_')) {
            first--;
        }
        var name = new String(sent, first, Math.max(0, text - 1 - first), StandardCharsets.US_ASCII);
        return name.isEmpty() ? new byte[0] : ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static int find(byte[] what, byte[] sent, int length) {
        for (var at = 0; at + what.length <= length; at++) {
            var same = 0;
            while (same < what.length && sent[at + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return at;
            }
        }
        return -1;
    }
}
