package dev.repatria.api.screening;

import dev.repatria.api.Require;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one person, screened against instruments without writing anything; the contract is {@code docs/reference/screening.md}. */
public record ScreeningRequest(
        @Nullable String id,
        State sentencingState,
        State receivingState,
        List<String> instruments,
        @Nullable LocalDate asOf,
        @Nullable Route route,
        @Nullable Boolean assumeVerified,
        @Nullable Boolean overlays,
        @Nullable Dates dates,
        @Nullable Initiator initiator,
        @Nullable PersonFacts person,
        @Nullable SentenceFacts sentence,
        List<OffenceFacts> offences,
        @Nullable FinalityFacts finality,
        List<Proceeding> proceedings,
        List<FinancialObligation> financial,
        @Nullable ConsentFacts consent,
        @Nullable SubnationalConsent subnationalConsent,
        @Nullable Opinion opinion,
        @Nullable Boolean exceptionAgreed,
        @Nullable Flight fled) {

    /** Copies its lists and refuses what has no meaning. */
    public ScreeningRequest {
        Require.present(sentencingState, "sentencingState");
        Require.present(receivingState, "receivingState");
        instruments = Require.list(instruments);
        offences = Require.list(offences);
        proceedings = Require.list(proceedings);
        financial = Require.list(financial);
    }
}
