package dev.repatria.core.path;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.transfer.Matter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must be open now on the path between the two countries: a pure function of the law on file and the state of the case.
 *
 * <p>Asked again after every event, it names every step that should be open; opening what is missing is left to {@link ApprovalPathSaga}.
 */
public final class ApprovalPath {

    private static final Map<Stage, Function<Matter, Stream<OpenStep>>> BY_STAGE = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Stage.EXPRESSED,
                    matter -> one(
                            PathStep.FORWARD_TO_COMPETENT_AUTHORITY,
                            Side.SENTENCING,
                            Role.CENTRAL_AUTHORITY_OFFICER,
                            "rows 2 and 3")),
            Map.entry(
                    Stage.PETITIONED,
                    matter ->
                            one(PathStep.SELECT_INSTRUMENT, Side.SENTENCING, Role.CENTRAL_AUTHORITY_OFFICER, "row 6")),
            Map.entry(
                    Stage.SCREENING,
                    matter -> Stream.concat(
                            ConsentSteps.opinion(matter),
                            one(
                                    PathStep.ASSESS_ELIGIBILITY,
                                    Side.SENTENCING,
                                    Role.CENTRAL_AUTHORITY_OFFICER,
                                    "rows 8 and 9"))),
            Map.entry(
                    Stage.INELIGIBLE,
                    matter -> one(
                            PathStep.RESOLVE_INELIGIBILITY,
                            Side.SENTENCING,
                            Role.CENTRAL_AUTHORITY_OFFICER,
                            "rows 10 and 11")),
            Map.entry(Stage.SENTENCING_REVIEW, ReviewSteps::sentencing),
            Map.entry(Stage.REFUSED, matter -> one(PathStep.RECONSIDERATION, Side.SENTENCING, Role.PRISONER, "row 17")),
            Map.entry(Stage.APPROVED_S, TransmissionSteps::beforeTransmission),
            Map.entry(
                    Stage.AWAITING_R,
                    matter -> one(
                            PathStep.ACKNOWLEDGE_RECEIPT, Side.RECEIVING, Role.CENTRAL_AUTHORITY_OFFICER, "row 20")),
            Map.entry(Stage.RECEIVING_REVIEW, ReviewSteps::receiving),
            Map.entry(Stage.ACCEPTED_R, ConsentSteps::inform),
            Map.entry(Stage.VERIFICATION, ConsentSteps::verification),
            Map.entry(Stage.CONSENT_VERIFIED, HandoverSteps::finalChecks),
            Map.entry(Stage.CLEARED, HandoverSteps::schedule),
            Map.entry(Stage.SCHEDULED, HandoverSteps::handover),
            Map.entry(Stage.TRANSFERRED, EnforcementSteps::transferred),
            Map.entry(Stage.ENFORCING, EnforcementSteps::enforcing),
            Map.entry(Stage.ESCAPED, EnforcementSteps::escaped),
            Map.entry(Stage.RETURN_PENDING, EnforcementSteps::returnPending),
            Map.entry(Stage.SUSPENDED, SuspensionSteps::suspended)));

    private ApprovalPath() {}

    /** Every step that should be open now; none once the case is closed. */
    public static List<OpenStep> after(Matter matter) {
        var byStage = matter.state()
                .stage()
                .map(BY_STAGE::get)
                .map(steps -> steps.apply(matter))
                .orElseGet(Stream::empty);
        return Stream.concat(byStage, FileSteps.any(matter)).toList();
    }

    private static Stream<OpenStep> one(PathStep step, Side side, Role role, String row) {
        return Stream.of(Steps.of(step, side, role, row));
    }
}
