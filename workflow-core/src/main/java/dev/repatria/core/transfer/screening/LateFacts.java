package dev.repatria.core.transfer.screening;

import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.transfer.AssessmentCalledIntoQuestion;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.screening.Comparison;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Pinned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts that come to the file after the binding assessment and would have given another verdict on its day. */
public final class LateFacts {

    private LateFacts() {}

    /** The event that puts facts on file, followed by what it says about the assessment that has been made. */
    public static Outcome recorded(Matter matter, TransferEvent facts) {
        List<TransferEvent> events = new ArrayList<>(List.of(facts));
        question(matter, facts).ifPresent(events::add);
        return Outcome.of(events);
    }

    private static Optional<AssessmentCalledIntoQuestion> question(Matter matter, TransferEvent facts) {
        return binding(matter).flatMap(assessed -> question(matter, assessed, facts));
    }

    private static Optional<EligibilityAssessed> binding(Matter matter) {
        return matter.state().all(EligibilityAssessed.class).stream()
                .filter(EligibilityAssessed::binding)
                .reduce((first, second) -> second);
    }

    private static Optional<AssessmentCalledIntoQuestion> question(
            Matter matter, EligibilityAssessed assessed, TransferEvent facts) {
        var inputs = inputs(matter, assessed, matter.state().factsAfter(facts));
        var result = examine(matter, assessed, inputs);
        // Before version 2 no overlay was recorded, and one that changed since must not look like the work of the new
        // facts.
        var onOldFacts = examine(matter, assessed, assessed.inputs());
        var event = new AssessmentCalledIntoQuestion(
                facts.on(),
                assessed.on(),
                assessed.instrument(),
                assessed.version(),
                assessed.verdict(),
                result.verdict(),
                Comparison.changes(assessed.findings(), result.findings()),
                inputs);
        var differs = result.verdict() != assessed.verdict() && result.verdict() != onOldFacts.verdict();
        return differs && !alreadySaid(matter, event) ? Optional.of(event) : Optional.empty();
    }

    private static ScreeningRequest inputs(Matter matter, EligibilityAssessed assessed, CaseFacts file) {
        var pinned = new Pinned(assessed.instrument(), assessed.version());
        return CaseScreening.amended(matter.state(), assessed.inputs(), file, pinned);
    }

    private static InstrumentResult examine(Matter matter, EligibilityAssessed assessed, ScreeningRequest inputs) {
        var pinned = new Pinned(assessed.instrument(), assessed.version());
        return matter.circumstances().examiner().again(inputs, pinned, assessed.law());
    }

    private static boolean alreadySaid(Matter matter, AssessmentCalledIntoQuestion event) {
        return matter.state()
                .last(AssessmentCalledIntoQuestion.class)
                .filter(last -> last.assessedOn().equals(event.assessedOn())
                        && last.verdictWithFacts() == event.verdictWithFacts()
                        && last.differences().equals(event.differences()))
                .isPresent();
    }
}
