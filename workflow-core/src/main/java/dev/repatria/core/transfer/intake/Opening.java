package dev.repatria.core.transfer.intake;

import dev.repatria.api.Citation;
import dev.repatria.api.State;
import dev.repatria.api.transfer.Person;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import java.util.Optional;

/** What every first act of a case must satisfy. */
final class Opening {

    private static final Citation ROW = new Citation("State table", "rows 1, 4 and 5");

    private Opening() {}

    static Optional<Outcome> refused(Matter matter, State sentencing, State receiving, Person person) {
        if (sentencing.equals(receiving)) {
            return Optional.of(Outcome.refuse(
                    "parties.same-state", ROW, "A transfer needs two States; " + sentencing + " is named twice."));
        }
        var country = matter.actor().country();
        if (!country.equals(sentencing) && !country.equals(receiving)) {
            return Optional.of(Outcome.refuse(
                    "parties.not-a-party", ROW, country + " is neither the sentencing nor the receiving State."));
        }
        if (matter.state().isOpened() && differs(matter, sentencing, receiving)) {
            return Optional.of(Outcome.refuse(
                    "parties.differ",
                    ROW,
                    "The case is between " + matter.state().sentencingState() + " and "
                            + matter.state().receivingState() + "."));
        }
        return matter.state().isOpened() && !sameAsBefore(matter, person)
                ? Optional.of(Outcome.refuse("person.differs", ROW, "The case is that of another person."))
                : Optional.empty();
    }

    private static boolean sameAsBefore(Matter matter, Person person) {
        return matter.state().parties().person().personId().equals(person.personId());
    }

    private static boolean differs(Matter matter, State sentencing, State receiving) {
        return !sentencing.equals(matter.state().sentencingState())
                || !receiving.equals(matter.state().receivingState());
    }
}
