package dev.repatria.core.register;

import dev.repatria.api.State;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.util.List;
import java.util.Optional;

/** The law book in use, replaced as a whole when a profile is adopted or retired. */
public final class LawInForce implements LawBook {

    private volatile Screening screening = new Screening(ProfileLawBook.of(List.of()));
    private volatile ProfileLawBook book = ProfileLawBook.of(List.of());

    /** Puts another book in use. */
    public void use(ProfileLawBook next) {
        screening = new Screening(next);
        book = next;
    }

    /** The book in use at this moment. */
    public ProfileLawBook book() {
        return book;
    }

    /** The screening on the book in use; one for each book, because it keeps what it has read of it. */
    public Screening screening() {
        return screening;
    }

    @Override
    public Optional<ApplicableLaw> law(String instrument, String version, State sentencing, State receiving) {
        return book().law(instrument, version, sentencing, receiving);
    }

    @Override
    public Optional<String> currentVersion(String instrument) {
        return book().currentVersion(instrument);
    }

    @Override
    public List<String> instrumentsBetween(State sentencing, State receiving) {
        return book().instrumentsBetween(sentencing, receiving);
    }
}
