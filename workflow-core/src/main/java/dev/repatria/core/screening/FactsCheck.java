package dev.repatria.core.screening;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.State;
import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.FinalityFacts;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.api.screening.PersonFacts;
import dev.repatria.api.screening.Proceeding;
import dev.repatria.api.screening.ScreeningRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses facts that are well written but have no meaning, with the pointer to the place. */
public final class FactsCheck {

    private FactsCheck() {}

    /** Checks a whole request; throws {@link InvalidFacts} for the first fact without meaning. */
    public static void check(ScreeningRequest request) {
        if (request.sentencingState().equals(request.receivingState())) {
            throw new InvalidFacts("/receivingState", "must not be the sentencing State");
        }
        Bounds.text("/id", request.id());
        Bounds.entries("/instruments", request.instruments());
        checkPerson(request.person());
        Bounds.entries("/financial", request.financial());
        SentenceCheck.check(request.sentence());
        checkOffences(request.offences());
        checkFinality(request.finality());
        checkProceedings(request.proceedings());
    }

    /** Checks the facts of a case, of which any part may still be absent. */
    public static void check(CaseFacts facts) {
        checkPerson(facts.person());
        SentenceCheck.check(facts.sentence());
        checkOffences(facts.offences() == null ? List.of() : facts.offences());
        checkFinality(facts.finality());
        checkProceedings(facts.proceedings() == null ? List.of() : facts.proceedings());
    }

    private static void checkPerson(@Nullable PersonFacts person) {
        if (person == null) {
            return;
        }
        Bounds.entries("/person/nationalities", person.nationalities());
        Bounds.entries("/person/presence", person.presence());
        for (var code : person.nationalityAcquired().keySet()) {
            checkState("/person/nationalityAcquired/" + JsonProblem.escape(code), code);
        }
        for (var index = 0; index < person.presence().size(); index++) {
            var stay = person.presence().get(index);
            order("/person/presence/" + index + "/to", stay.from(), stay.to());
        }
    }

    private static void checkState(String pointer, String code) {
        try {
            State.of(code);
        } catch (InvalidValue unknown) {
            throw new InvalidFacts(pointer, "must be a two-letter code of a State");
        }
    }

    private static void checkOffences(List<OffenceFacts> offences) {
        Bounds.entries("/offences", offences);
        var ids = new HashSet<String>();
        for (var index = 0; index < offences.size(); index++) {
            var offence = offences.get(index);
            var pointer = "/offences/" + index;
            if (offence.id() == null || offence.id().isBlank()) {
                throw new InvalidFacts(pointer + "/id", "is required");
            }
            Bounds.text(pointer + "/id", offence.id());
            Bounds.text(pointer + "/title", offence.title());
            if (!ids.add(offence.id())) {
                throw new InvalidFacts(pointer + "/id", "is the id of another offence as well");
            }
            Bounds.notNegative(pointer + "/maxPenaltyMonths", offence.maxPenaltyMonths());
            order(pointer + "/dualCriminalityUntil", offence.dualCriminalityFrom(), offence.dualCriminalityUntil());
        }
    }

    private static void checkFinality(@Nullable FinalityFacts finality) {
        if (finality != null) {
            order("/finality/finalOn", finality.judgmentDate(), finality.finalOn());
            order("/finality/appealDeadline", finality.judgmentDate(), finality.appealDeadline());
        }
    }

    private static void checkProceedings(List<Proceeding> proceedings) {
        Bounds.entries("/proceedings", proceedings);
        for (var index = 0; index < proceedings.size(); index++) {
            var proceeding = proceedings.get(index);
            order("/proceedings/" + index + "/endedOn", proceeding.filedOn(), proceeding.endedOn());
        }
    }

    static void order(String pointer, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            throw new InvalidFacts(pointer, "must not be before " + first);
        }
    }
}
