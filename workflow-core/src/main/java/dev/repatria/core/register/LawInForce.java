package dev.repatria.core.register;

import dev.repatria.api.State;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The law book in use, replaced as a whole when a profile is adopted or retired. */
public final class LawInForce implements LawBook {

    private volatile InUse inUse = new InUse(ProfileLawBook.of(List.of()));

    /** Puts another book in use. */
    public void use(ProfileLawBook next) {
        inUse = new InUse(next);
    }

    /** The book in use at this moment. */
    public ProfileLawBook book() {
        return inUse.book;
    }

    /** The screening on the book in use; one for each book, because it keeps what it has read of it. */
    public Screening screening() {
        return inUse.screening;
    }

    @Override
    public Optional<ApplicableLaw> law(String instrument, String version, State sentencing, State receiving) {
        return inUse.law(new Question(instrument, version, sentencing, receiving));
    }

    @Override
    public Optional<String> currentVersion(String instrument) {
        return book().currentVersion(instrument);
    }

    @Override
    public List<String> instrumentsBetween(State sentencing, State receiving) {
        return book().instrumentsBetween(sentencing, receiving);
    }

    private record Question(String instrument, String version, State sentencing, State receiving) {}

    /** One book with what was read of it; every command on a case asks for the same law. */
    private static final class InUse {
        private final ProfileLawBook book;
        private final Screening screening;
        private final Map<Question, Optional<ApplicableLaw>> laws = new ConcurrentHashMap<>();

        private InUse(ProfileLawBook book) {
            this.book = book;
            this.screening = new Screening(book);
        }

        private Optional<ApplicableLaw> law(Question asked) {
            var known = laws.get(asked);
            if (known == null) {
                known = book.law(asked.instrument(), asked.version(), asked.sentencing(), asked.receiving());
                // What is not there is not kept, so that callers cannot fill the memory with names.
                known.ifPresent(law -> laws.put(asked, Optional.of(law)));
            }
            return known;
        }
    }
}
