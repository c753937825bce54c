package dev.repatria.core.transfer.intake;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.EXPRESSED;
import static dev.repatria.api.transfer.Stage.PETITIONED;
import static dev.repatria.api.transfer.Stage.SCREENING;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.ExpressionForwarded;
import dev.repatria.api.transfer.OfficerAssigned;
import dev.repatria.api.transfer.RelayRejected;
import dev.repatria.api.transfer.intake.AssignOfficer;
import dev.repatria.api.transfer.intake.ForwardExpressionOfInterest;
import dev.repatria.api.transfer.intake.RecordExpressionOfInterest;
import dev.repatria.api.transfer.intake.RejectRelay;
import dev.repatria.api.transfer.intake.SelectInstrument;
import dev.repatria.api.transfer.intake.SubmitTransferRequest;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Stages;
import java.util.List;

/** Rows 1 to 6: from the first letter to a registered case. */
public final class IntakeRules {

    private IntakeRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RecordExpressionOfInterest.class, "row 1")
                        .openingCase()
                        .byEither(PRISONER, REPRESENTATIVE, CONSULAR_OFFICER)
                        .decides(ExpressionOfInterest::record),
                command(ForwardExpressionOfInterest.class, "row 2")
                        .in(EXPRESSED)
                        .byEither(CONSULAR_OFFICER, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(IntakeRules::forward),
                command(RejectRelay.class, "row 3")
                        .in(EXPRESSED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(IntakeRules::rejectRelay),
                command(SubmitTransferRequest.class, "rows 4 and 5")
                        .openingCase()
                        .in(EXPRESSED)
                        .byEither(PRISONER, REPRESENTATIVE, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(Petition::submit),
                command(SelectInstrument.class, "row 6")
                        .in(PETITIONED, SCREENING)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(InstrumentChoice::select),
                command(AssignOfficer.class, "all rows: who is in charge")
                        .in(Stages.open())
                        .byEither(CENTRAL_AUTHORITY_OFFICER, CENTRAL_AUTHORITY_DECIDER)
                        .decides(IntakeRules::assign));
    }

    private static Outcome forward(Matter matter, ForwardExpressionOfInterest asked) {
        return Outcome.of(new ExpressionForwarded(asked.on(), asked.from(), asked.to(), asked.channel()));
    }

    private static Outcome rejectRelay(Matter matter, RejectRelay asked) {
        return Outcome.of(
                new RelayRejected(asked.on(), asked.reason(), asked.explanation(), asked.competentAuthority()));
    }

    private static Outcome assign(Matter matter, AssignOfficer asked) {
        return Outcome.of(
                new OfficerAssigned(asked.on(), matter.side().orElseThrow(), asked.authority(), asked.officer()));
    }
}
