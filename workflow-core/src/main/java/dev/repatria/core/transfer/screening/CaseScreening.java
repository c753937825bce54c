package dev.repatria.core.transfer.screening;

import dev.repatria.api.Require;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.ConsentFacts;
import dev.repatria.api.screening.Dates;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.Opinion;
import dev.repatria.api.screening.PersonFacts;
import dev.repatria.api.screening.Route;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SubnationalConsent;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.SubnationalConsentGiven;
import dev.repatria.api.transfer.SubnationalConsentRefused;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Parties;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.treaty.LawBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of a case in the words of a screening: what the events fixed goes before what was written on the file. */
public final class CaseScreening {

    private CaseScreening() {}

    /** The request that examines this case under one instrument on that day; an instrument that asks for no consent has its own route. */
    public static ScreeningRequest request(CaseState state, LawBook laws, Pinned pinned, LocalDate on) {
        var consentNeeded = laws.law(
                        pinned.instrument(), pinned.version(), state.sentencingState(), state.receivingState())
                .filter(law -> !law.consentRequired().value())
                .isEmpty();
        return request(state, state.facts(), pinned, on, consentNeeded ? Route.CONSENT : Route.NON_CONSENT);
    }

    private static ScreeningRequest request(
            CaseState state, CaseFacts facts, Pinned pinned, LocalDate on, Route route) {
        return new ScreeningRequest(
                null,
                state.sentencingState(),
                state.receivingState(),
                List.of(pinned.instrument()),
                on,
                state.has(OpinionRecorded.class) ? Route.NON_CONSENT : route,
                false,
                true,
                dates(state, facts.dates()),
                initiator(state),
                person(state, facts.person()),
                sentence(state, facts.sentence()),
                Require.list(facts.offences()),
                facts.finality(),
                CaseProceedings.of(state),
                Require.list(facts.financial()),
                consent(state),
                subnational(state),
                state.last(OpinionRecorded.class)
                        .map(event -> new Opinion(event.status()))
                        .orElse(null),
                facts.exceptionAgreed(),
                facts.fled());
    }

    /** The stored facts of an examination of that day, with what has come to the file since put in their place. */
    static ScreeningRequest amended(CaseState state, ScreeningRequest stored, CaseFacts file, Pinned pinned) {
        var day = Objects.requireNonNull(stored.asOf(), "a case is examined as of a day");
        var now = request(state, file, pinned, day, Route.CONSENT);
        return new ScreeningRequest(
                stored.id(),
                stored.sentencingState(),
                stored.receivingState(),
                stored.instruments(),
                stored.asOf(),
                stored.route(),
                stored.assumeVerified(),
                stored.overlays(),
                amended(stored.dates(), file.dates()),
                stored.initiator(),
                now.person(),
                now.sentence(),
                now.offences(),
                now.finality(),
                now.proceedings(),
                now.financial(),
                stored.consent(),
                stored.subnationalConsent(),
                stored.opinion(),
                now.exceptionAgreed(),
                now.fled());
    }

    /** What events had fixed by then stays fixed; the other dates are those of the file. */
    private static @Nullable Dates amended(@Nullable Dates stored, @Nullable Dates file) {
        if (stored == null || file == null) {
            return stored == null ? file : stored;
        }
        return new Dates(
                either(stored.petition(), file.petition()),
                either(stored.requestMade(), file.requestMade()),
                either(stored.requestReceived(), file.requestReceived()),
                either(file.judgmentReceived(), stored.judgmentReceived()),
                either(file.arrest(), stored.arrest()),
                either(file.plannedHandover(), stored.plannedHandover()));
    }

    private static @Nullable LocalDate either(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null ? second : first;
    }

    private static Dates dates(CaseState state, @Nullable Dates file) {
        return new Dates(
                fixed(state, PetitionSubmitted.class, file == null ? null : file.petition()),
                state.last(RequestTransmitted.class)
                        .map(TransferEvent::on)
                        .orElseGet(() ->
                                fixed(state, TransferRequestInitiated.class, file == null ? null : file.requestMade())),
                fixed(state, RequestReceived.class, file == null ? null : file.requestReceived()),
                judgmentReceived(state, file),
                file == null ? null : file.arrest(),
                file == null ? null : file.plannedHandover());
    }

    /** The request carries the judgment, so that its receipt counts unless the file has another day. */
    private static @Nullable LocalDate judgmentReceived(CaseState state, @Nullable Dates file) {
        var stated = file == null ? null : file.judgmentReceived();
        return stated == null ? fixed(state, RequestReceived.class, null) : stated;
    }

    private static @Nullable LocalDate fixed(
            CaseState state, Class<? extends TransferEvent> type, @Nullable LocalDate file) {
        return state.last(type).map(TransferEvent::on).orElse(file);
    }

    private static Initiator initiator(CaseState state) {
        return state.last(PetitionSubmitted.class)
                .map(PetitionSubmitted::initiator)
                .or(() -> state.last(TransferRequestInitiated.class).map(event -> switch (event.initiatedBy()) {
                    case SENTENCING -> Initiator.SENTENCING_STATE;
                    case RECEIVING -> Initiator.RECEIVING_STATE;
                }))
                .orElse(Initiator.PERSON);
    }

    private static PersonFacts person(CaseState state, @Nullable PersonFacts file) {
        var person = state.parties().person();
        if (file != null) {
            return file;
        }
        return new PersonFacts(
                person.nationalities(), Map.of(), List.of(), List.of(), List.of(), null, person.birthDate(), null);
    }

    private static @Nullable SentenceFacts sentence(CaseState state, @Nullable SentenceFacts file) {
        var order = state.last(ExpulsionOrderRecorded.class)
                .map(ExpulsionOrderRecorded::order)
                .orElse(null);
        var court = Parties.court(state).orElse(null);
        if (file == null) {
            return order == null && court == null
                    ? null
                    : new SentenceFacts(
                            null, null, List.of(), List.of(), List.of(), null, null, null, null, court, order);
        }
        return new SentenceFacts(
                file.kind(),
                file.endDate(),
                file.disputedEndDates(),
                file.terms(),
                file.credits(),
                file.conditionalTerm(),
                file.fixedTermSetOn(),
                file.commutedOn(),
                file.commutedTo(),
                file.court() == null ? court : file.court(),
                order == null ? file.expulsionOrder() : order);
    }

    /** A petition or a personal letter carries the wish; a relay without one leaves consent missing. */
    private static @Nullable ConsentFacts consent(CaseState state) {
        var given = state.last(ConsentGiven.class).map(event -> new ConsentFacts(true, event.by(), event.on()));
        var relayed = state.last(ExpressionOfInterestRecorded.class)
                .filter(event -> !state.has(PetitionSubmitted.class))
                .filter(event ->
                        !event.relay().personalLetter() && event.relay().authorityToAct() != AuthorityToAct.PERSONAL)
                .map(event -> new ConsentFacts(false, null, null));
        return given.or(() -> relayed).orElse(null);
    }

    private static SubnationalConsent subnational(CaseState state) {
        if (state.has(SubnationalConsentGiven.class)) {
            return SubnationalConsent.GIVEN;
        }
        return state.has(SubnationalConsentRefused.class) ? SubnationalConsent.REFUSED : SubnationalConsent.MISSING;
    }

    /** The end of the term as the sentencing State certifies it, when it is on file. */
    public static @Nullable LocalDate certifiedEnd(CaseState state) {
        var sentence = state.facts().sentence();
        return sentence == null ? null : sentence.endDate();
    }
}
