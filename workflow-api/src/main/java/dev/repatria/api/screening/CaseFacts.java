package dev.repatria.api.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a case in the words of a screening; what is absent is not (yet) on file. */
public record CaseFacts(
        @Nullable Dates dates,
        @Nullable PersonFacts person,
        @Nullable SentenceFacts sentence,
        @Nullable List<OffenceFacts> offences,
        @Nullable FinalityFacts finality,
        @Nullable List<Proceeding> proceedings,
        @Nullable List<FinancialObligation> financial,
        @Nullable Boolean exceptionAgreed,
        @Nullable Flight fled) {

    /** Copies its lists and refuses what has no meaning. */
    public CaseFacts {
        offences = offences == null ? null : List.copyOf(offences);
        proceedings = proceedings == null ? null : List.copyOf(proceedings);
        financial = financial == null ? null : List.copyOf(financial);
    }
}
