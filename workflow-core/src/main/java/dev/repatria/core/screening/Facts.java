package dev.repatria.core.screening;

import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Capacity;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.ConsentFacts;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Dates;
import dev.repatria.api.screening.ExpulsionOrder;
import dev.repatria.api.screening.Flight;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.api.screening.PersonFacts;
import dev.repatria.api.screening.Proceeding;
import dev.repatria.api.screening.Route;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.SentenceFacts;
import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.profile.ReferencePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The request with its defaults filled in, as known on the day of the evaluation: a fact dated later does not count yet. */
record Facts(ScreeningRequest request, LocalDate asOf) {

    private static final Dates NO_DATES = new Dates(null, null, null, null, null, null);
    private static final PersonFacts ANYBODY =
            new PersonFacts(List.of(), Map.of(), List.of(), List.of(), List.of(), null, null, null);
    private static final SentenceFacts NOT_ON_FILE =
            new SentenceFacts(null, null, List.of(), List.of(), List.of(), null, null, null, null, null, null);
    private static final ConsentFacts GIVEN = new ConsentFacts(true, ConsentBy.PERSON, null);
    private static final ConsentFacts NOT_GIVEN = new ConsentFacts(false, null, null);

    static Facts of(ScreeningRequest request, LocalDate today) {
        return new Facts(request, Optional.ofNullable(request.asOf()).orElseGet(() -> latest(request, today)));
    }

    private static LocalDate latest(ScreeningRequest request, LocalDate today) {
        var dates = Objects.requireNonNullElse(request.dates(), NO_DATES);
        return Stream.of(
                        dates.petition(),
                        dates.requestMade(),
                        dates.requestReceived(),
                        dates.judgmentReceived(),
                        dates.arrest(),
                        dates.plannedHandover())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    boolean assumeVerified() {
        return Boolean.TRUE.equals(request.assumeVerified());
    }

    boolean exceptionAgreed() {
        return Boolean.TRUE.equals(request.exceptionAgreed());
    }

    Route route() {
        return Objects.requireNonNullElse(request.route(), Route.CONSENT);
    }

    Initiator initiator() {
        return Objects.requireNonNullElse(request.initiator(), Initiator.PERSON);
    }

    State state(Side side) {
        return side == Side.SENTENCING ? request.sentencingState() : request.receivingState();
    }

    State receiving() {
        return request.receivingState();
    }

    State sentencing() {
        return request.sentencingState();
    }

    /** The date of that point, when it is on file and not still to come; a planned handover counts as planned. */
    @Nullable
    LocalDate dateOf(ReferencePoint point) {
        var dates = Objects.requireNonNullElse(request.dates(), NO_DATES);
        return switch (point) {
            case PETITION -> known(dates.petition());
            case REQUEST_MADE -> known(dates.requestMade());
            case REQUEST_RECEIVED -> known(dates.requestReceived());
            case JUDGMENT_RECEIVED -> known(dates.judgmentReceived());
            case ARREST -> known(dates.arrest());
            case TRANSFER -> dates.plannedHandover();
        };
    }

    /** The date, unless it lies after the day of the evaluation. */
    @Nullable
    LocalDate known(@Nullable LocalDate date) {
        return date == null || date.isAfter(asOf) ? null : date;
    }

    PersonFacts person() {
        return Objects.requireNonNullElse(request.person(), ANYBODY);
    }

    /** Whether the person has that nationality by now. */
    boolean isNationalOf(State state) {
        var acquired = person().nationalityAcquired().get(state.code());
        return nationalities().contains(state) && (acquired == null || !acquired.isAfter(asOf));
    }

    /** Without any on file, that of the receiving State. */
    List<State> nationalities() {
        var stated = person().nationalities();
        return stated.isEmpty() ? List.of(receiving()) : stated;
    }

    Capacity capacity() {
        return Objects.requireNonNullElse(person().capacity(), Capacity.CAPABLE);
    }

    SentenceComputation sentence() {
        return new SentenceComputation(Objects.requireNonNullElse(request.sentence(), NOT_ON_FILE));
    }

    SentenceKind sentenceKind() {
        return sentence().kindOn(asOf);
    }

    Court court() {
        return Objects.requireNonNullElse(sentence().sentence().court(), Court.FEDERAL);
    }

    @Nullable
    ExpulsionOrder expulsionOrder() {
        var order = sentence().sentence().expulsionOrder();
        return order == null || order.date().isAfter(asOf) ? null : order;
    }

    /** How the person left the sentencing State, when that has happened by now. */
    @Nullable
    Flight fled() {
        var fled = request.fled();
        return fled == null || fled.on().isAfter(asOf) ? null : fled;
    }

    /** The offences of the judgment; empty stands for one ordinary offence that is punishable in both States. */
    List<OffenceFacts> offences() {
        return request.offences();
    }

    /** Proceedings that have begun and are not over. */
    List<Proceeding> openProceedings() {
        return request.proceedings().stream()
                .filter(proceeding -> !proceeding.filedOn().isAfter(asOf))
                .filter(proceeding -> known(proceeding.endedOn()) == null)
                .toList();
    }

    /** The consent on file; on the route with consent the contract takes it as given unless said otherwise. */
    ConsentFacts consent() {
        var consent = request.consent();
        if (consent == null) {
            return route() == Route.CONSENT ? GIVEN : NOT_GIVEN;
        }
        return consent.on() != null && consent.on().isAfter(asOf) ? NOT_GIVEN : consent;
    }

    ConsentBy consentBy() {
        return Objects.requireNonNullElse(consent().by(), ConsentBy.PERSON);
    }

    /** Whether the person is younger than that on the day of the evaluation. */
    boolean isUnder(int age) {
        var born = person().birthDate();
        return born != null && born.plusYears(age).isAfter(asOf);
    }
}
