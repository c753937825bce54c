package dev.repatria.core.screening;

import dev.repatria.api.State;
import dev.repatria.core.treaty.profile.Provisions;
import dev.repatria.core.treaty.profile.TreatyDocument;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The provisions already read from documents, kept because a document never changes and reading one is slow.
 *
 * <p>Values of a document can only change on a day that the document itself names, so every day between two of them has the same
 * provisions.
 */
final class ProvisionsOnFile {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]");

    private final Map<Key, Provisions> read = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<LocalDate>> changes = new ConcurrentHashMap<>();

    private record Key(String sha256, State sentencing, State receiving, LocalDate since) {}

    Provisions of(TreatyDocument document, Facts facts) {
        var since = Objects.requireNonNullElse(changesOf(document).floor(facts.asOf()), LocalDate.MIN);
        var key = new Key(document.sha256(), facts.sentencing(), facts.receiving(), since);
        return read.computeIfAbsent(
                key, wanted -> document.provisions(wanted.sentencing(), wanted.receiving(), facts.asOf()));
    }

    private NavigableSet<LocalDate> changesOf(TreatyDocument document) {
        return changes.computeIfAbsent(document.sha256(), sha -> changesIn(document.content()));
    }

    /** Every date in the text as a first day, and the day after it in case it is a last one. */
    static NavigableSet<LocalDate> changesIn(String content) {
        var days = new TreeSet<LocalDate>();
        DATE.matcher(content)
                .results()
                .map(match -> LocalDate.parse(match.group()))
                .forEach(day -> {
                    days.add(day);
                    days.add(day.plusDays(1));
                });
        return days;
    }
}
