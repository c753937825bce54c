package dev.repatria.core.casework;

import dev.repatria.api.State;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.ProfileLoader;
import dev.repatria.core.treaty.profile.TreatyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles that come with the engine, and of some of them an earlier version to migrate from and to. */
final class Book {

    /** Version of the earlier profiles; that of US-MX-1976 says that pending cases end with the treaty. */
    static final String EARLIER = "0.9.0";

    private static final Set<String> WITH_HISTORY =
            Set.of("US-MX-1976", "COE-112", "COE-167", "COE-222", "EU-2008-909");
    private static final ProfileLawBook LAWS = read();

    private Book() {}

    static ProfileLawBook profiles() {
        return LAWS;
    }

    /** The same law, looked up once: tests ask hundreds of thousands of times. */
    static LawBook laws() {
        return Remembered.BOOK;
    }

    private record Remembered(Map<List<Object>, Optional<ApplicableLaw>> known) implements LawBook {

        static final LawBook BOOK = new Remembered(new ConcurrentHashMap<>());

        @Override
        public Optional<ApplicableLaw> law(String instrument, String version, State sentencing, State receiving) {
            return known.computeIfAbsent(
                    List.of(instrument, version, sentencing, receiving),
                    key -> LAWS.law(instrument, version, sentencing, receiving));
        }

        @Override
        public Optional<String> currentVersion(String instrument) {
            return LAWS.currentVersion(instrument);
        }

        @Override
        public List<String> instrumentsBetween(State sentencing, State receiving) {
            return LAWS.instrumentsBetween(sentencing, receiving);
        }
    }

    private static ProfileLawBook read() {
        var loader = new ProfileLoader();
        List<TreatyDocument> documents = new ArrayList<>();
        for (var document : loader.builtIn()) {
            if (WITH_HISTORY.contains(document.id())) {
                documents.add(loader.load(document.id() + " " + EARLIER, earlier(document)));
            }
            documents.add(document);
        }
        return ProfileLawBook.of(documents);
    }

    private static String earlier(TreatyDocument document) {
        var text = document.content().replaceFirst("(?m)^version: .*$", "version: " + EARLIER);
        return document.id().equals("US-MX-1976")
                ? text.replaceFirst("(?m)^(  notice: P90D)$", "$1\n  pendingSurvive: false")
                : text;
    }
}
