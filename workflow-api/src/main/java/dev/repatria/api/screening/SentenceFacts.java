package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence as the sentencing State certifies it. */
public record SentenceFacts(
        @Nullable SentenceKind kind,
        @Nullable LocalDate endDate,
        List<LocalDate> disputedEndDates,
        List<Term> terms,
        List<Credit> credits,
        @Nullable ConditionalTerm conditionalTerm,
        @Nullable LocalDate fixedTermSetOn,
        @Nullable LocalDate commutedOn,
        @Nullable SentenceKind commutedTo,
        @Nullable Court court,
        @Nullable ExpulsionOrder expulsionOrder) {

    /** Copies its lists and refuses what has no meaning. */
    public SentenceFacts {
        disputedEndDates = Require.list(disputedEndDates);
        terms = Require.list(terms);
        credits = Require.list(credits);
    }
}
