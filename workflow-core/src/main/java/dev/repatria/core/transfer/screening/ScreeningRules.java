package dev.repatria.core.transfer.screening;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.EXPRESSED;
import static dev.repatria.api.transfer.Stage.INELIGIBLE;
import static dev.repatria.api.transfer.Stage.REFUSED;
import static dev.repatria.api.transfer.Stage.SCREENING;
import static dev.repatria.api.transfer.Stage.SUSPENDED;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.CaseClosed;
import dev.repatria.api.transfer.CaseReopened;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.api.transfer.screening.CloseCase;
import dev.repatria.api.transfer.screening.ReopenCase;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Impediments;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.List;
import java.util.Optional;

/** Rows 8 to 11: the conditions are examined, and a case that rests is reopened or closed. */
public final class ScreeningRules {

    private ScreeningRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(AssessEligibility.class, "rows 8, 9 and 38")
                        .in(EXPRESSED, SCREENING, SUSPENDED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(ScreeningRules::impedimentStillBars)
                        .decides(Assessment::assess),
                command(ReopenCase.class, "row 10")
                        .in(INELIGIBLE)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides((matter, asked) -> Outcome.of(new CaseReopened(asked.on(), asked.changedFacts()))),
                command(CloseCase.class, "row 11")
                        .in(INELIGIBLE, REFUSED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides((matter, asked) ->
                                Outcome.of(new CaseClosed(asked.on(), asked.reason(), asked.explanation()))));
    }

    private static Optional<Refusal> impedimentStillBars(Matter matter) {
        var barring = Impediments.barring(matter.state());
        return barring.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "impediment.open",
                        new Citation("State table", "row 38"),
                        "The case is suspended by " + barring + "; it is examined again when that is cleared."));
    }
}
