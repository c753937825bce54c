package dev.repatria.core.treaty.profile;

import java.util.List;
import java.util.stream.Collectors;

/** A profile file that is not taken, with everything that is wrong in it. */
public final class ProfileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProfileRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    static ProfileRefused of(String file, int line, String path, String message) {
        return new ProfileRefused(List.of(new Problem(file, line, path, message)));
    }

    /** Every problem, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
