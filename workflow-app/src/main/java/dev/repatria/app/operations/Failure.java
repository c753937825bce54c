package dev.repatria.app.operations;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Why an event could not be handled, told without personal data: classes, places in the code and database codes, never a message.
 *
 * @param errorClass the class at the root of the failure
 * @param detail one line that groups equal failures
 * @param trace where it happened, for the engineer
 * @param category one of a few words for metrics
 */
record Failure(String errorClass, String detail, String trace, FailureCategory category) {

    private static final int FRAMES = 12;

    static Failure of(Throwable thrown) {
        var causes = causes(thrown);
        var root = causes.stream().reduce(thrown, (first, second) -> second);
        var trace = causes.stream().map(Failure::frames).collect(Collectors.joining("\ncaused by "));
        return new Failure(root.getClass().getName(), detail(root), trace, FailureCategory.among(causes));
    }

    private static LinkedHashSet<Throwable> causes(Throwable thrown) {
        var causes = new LinkedHashSet<Throwable>();
        for (Throwable cause = thrown; cause != null && causes.add(cause); ) {
            cause = cause.getCause();
        }
        return causes;
    }

    private static String detail(Throwable root) {
        var place = place(root);
        return root.getClass().getSimpleName() + (place == null ? "" : " at " + place) + sql(root);
    }

    private static @Nullable String place(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.repatria."))
                .findFirst()
                .or(() -> Arrays.stream(root.getStackTrace()).findFirst())
                .map(StackTraceElement::toString)
                .orElse(null);
    }

    private static String sql(Throwable root) {
        if (!(root instanceof SQLException failure)) {
            return "";
        }
        var constraint = failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
        return ", SQL state " + failure.getSQLState() + (constraint == null ? "" : ", constraint " + constraint);
    }

    private static String frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n", thrown.getClass().getName() + "\n", ""));
    }
}
