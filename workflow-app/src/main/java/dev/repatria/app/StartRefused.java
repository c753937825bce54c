package dev.repatria.app;

import org.jspecify.annotations.Nullable;

/** The engine will not start like this; says what is wrong and which setting puts it right. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** What is wrong, and what to do about it. */
    public StartRefused(String problem, String remedy) {
        this(problem, remedy, null);
    }

    /** The same with the error that showed it. */
    public StartRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
