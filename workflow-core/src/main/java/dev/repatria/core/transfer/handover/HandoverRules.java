package dev.repatria.core.transfer.handover;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.CLEARED;
import static dev.repatria.api.transfer.Stage.CONSENT_VERIFIED;
import static dev.repatria.api.transfer.Stage.SCHEDULED;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.handover.CompleteHandover;
import dev.repatria.api.transfer.handover.ConfirmFinalChecks;
import dev.repatria.api.transfer.handover.PostponeHandover;
import dev.repatria.api.transfer.handover.RecordTransitDecision;
import dev.repatria.api.transfer.handover.ScheduleHandover;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.TreatyEnd;
import java.util.List;

/** Rows 32 to 36: last checks, place and day, transit, and custody passes. */
public final class HandoverRules {

    private HandoverRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(ConfirmFinalChecks.class, "row 32")
                        .in(CONSENT_VERIFIED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(TreatyEnd::noHandover)
                        .when(FinalChecks::papersMissing)
                        .decides(FinalChecks::confirm),
                command(ScheduleHandover.class, "row 33")
                        .in(CLEARED)
                        .byEither(TRANSPORT_COORDINATOR)
                        .inOrder()
                        .when(TreatyEnd::noHandover)
                        .decides(HandoverPlan::schedule),
                command(RecordTransitDecision.class, "row 34")
                        .in(SCHEDULED)
                        .byEither(TRANSPORT_COORDINATOR)
                        .inOrder()
                        .when(Transit::nothingAsked)
                        .decides(Transit::record),
                command(PostponeHandover.class, "row 35")
                        .in(SCHEDULED)
                        .byEither(TRANSPORT_COORDINATOR, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(HandoverPlan::postpone),
                command(CompleteHandover.class, "row 36")
                        .in(SCHEDULED)
                        .byEither(TRANSPORT_COORDINATOR)
                        .inOrder()
                        .when(TreatyEnd::noHandover)
                        .when(Transit::notGranted)
                        .when(HandoverPlan::dayNotCome)
                        .decides(HandoverPlan::complete));
    }
}
