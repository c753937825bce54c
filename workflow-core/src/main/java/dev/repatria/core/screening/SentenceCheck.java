package dev.repatria.core.screening;

import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.api.screening.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses a sentence that cannot be computed. */
final class SentenceCheck {

    /** Longer terms than this are a slip of the pen; courts have imposed some thousands of years. */
    private static final int LONGEST_MONTHS = 240_000;

    private static final int LONGEST_DAYS = 7_300_000;

    private SentenceCheck() {}

    static void check(@Nullable SentenceFacts sentence) {
        if (sentence == null) {
            return;
        }
        Bounds.entries("/sentence/disputedEndDates", sentence.disputedEndDates());
        checkTerms(sentence.terms());
        checkCredits(sentence);
        checkConditionalTerm(sentence);
        checkChanges(sentence);
        if (sentence.kind() == SentenceKind.FIXED && !hasEnd(sentence)) {
            throw new InvalidFacts("/sentence/endDate", "is required for a fixed term without terms");
        }
    }

    private static boolean hasEnd(SentenceFacts sentence) {
        return sentence.endDate() != null
                || !sentence.terms().isEmpty()
                || !sentence.disputedEndDates().isEmpty();
    }

    private static void checkTerms(List<Term> terms) {
        Bounds.entries("/sentence/terms", terms);
        for (var index = 0; index < terms.size(); index++) {
            var term = terms.get(index);
            Bounds.text("/sentence/terms/" + index + "/offence", term.offence());
            checkLength("/sentence/terms/" + index, term.months(), term.days());
        }
        TermSchedule.of(terms);
    }

    private static void checkLength(String pointer, @Nullable Integer months, @Nullable Integer days) {
        Bounds.within(pointer + "/months", months, LONGEST_MONTHS);
        Bounds.within(pointer + "/days", days, LONGEST_DAYS);
        if ((months == null || months == 0) && (days == null || days == 0)) {
            throw new InvalidFacts(pointer, "needs months or days");
        }
    }

    private static void checkCredits(SentenceFacts sentence) {
        Bounds.entries("/sentence/credits", sentence.credits());
        for (var index = 0; index < sentence.credits().size(); index++) {
            Bounds.within(
                    "/sentence/credits/" + index + "/days",
                    sentence.credits().get(index).days(),
                    LONGEST_DAYS);
        }
    }

    private static void checkConditionalTerm(SentenceFacts sentence) {
        var extra = sentence.conditionalTerm();
        if (extra != null) {
            Bounds.text("/sentence/conditionalTerm/onlyIf", extra.onlyIf());
            checkLength("/sentence/conditionalTerm", extra.months(), extra.days());
        }
    }

    private static void checkChanges(SentenceFacts sentence) {
        if (sentence.commutedOn() != null && sentence.commutedTo() == null) {
            throw new InvalidFacts("/sentence/commutedTo", "is required with commutedOn");
        }
        if (sentence.commutedTo() != null && sentence.commutedOn() == null) {
            throw new InvalidFacts("/sentence/commutedOn", "is required with commutedTo");
        }
        var order = sentence.expulsionOrder();
        if (order != null) {
            FactsCheck.order("/sentence/expulsionOrder/finalOn", order.date(), order.finalOn());
        }
    }
}
