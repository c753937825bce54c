package dev.repatria.core.treaty.profile;

import dev.repatria.api.State;
import dev.repatria.core.treaty.ApplicableLaw;

/** The built-in law book, for tests. */
final class Book {

    static final ProfileLawBook BUILT_IN = ProfileLawBook.builtIn();

    private Book() {}

    static TreatyProfile profile(String id) {
        return BUILT_IN.current(id).orElseThrow();
    }

    static ApplicableLaw law(String id, String sentencing, String receiving) {
        return BUILT_IN.law(id, profile(id).version(), State.of(sentencing), State.of(receiving))
                .orElseThrow();
    }
}
