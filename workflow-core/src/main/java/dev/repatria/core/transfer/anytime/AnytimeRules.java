package dev.repatria.core.transfer.anytime;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.ENFORCING;
import static dev.repatria.api.transfer.Stage.ESCAPED;
import static dev.repatria.api.transfer.Stage.TRANSFERRED;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.ExpulsionOrderRecorded;
import dev.repatria.api.transfer.anytime.ClearImpediment;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.anytime.RecordExpulsionOrder;
import dev.repatria.api.transfer.anytime.RecordImpediment;
import dev.repatria.api.transfer.anytime.RecordRelease;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Stages;
import java.util.List;

/** Rows 37 to 43 and 49: what can come in any stage. */
public final class AnytimeRules {

    private AnytimeRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RecordImpediment.class, "row 37")
                        .in(Stages.beforeTransfer())
                        .by(SENTENCING, COURT_REGISTRY, CENTRAL_AUTHORITY_OFFICER)
                        .decides(Obstacle::record),
                command(ClearImpediment.class, "row 38")
                        .in(Stages.beforeTransfer())
                        .in(ESCAPED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .by(RECEIVING, CENTRAL_AUTHORITY_OFFICER, ENFORCEMENT_AUTHORITY)
                        .when(Obstacle::otherStatesMatter)
                        .when(Obstacle::nothingOpen)
                        .decides(Obstacle::clear),
                command(RecordExpulsionOrder.class, "row 39")
                        .in(Stages.beforeTransfer())
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .decides((matter, asked) -> Outcome.of(new ExpulsionOrderRecorded(asked.on(), asked.order()))),
                command(RecordRelease.class, "row 40")
                        .in(Stages.beforeTransfer())
                        .by(SENTENCING, PRISON_CASE_MANAGER, CENTRAL_AUTHORITY_OFFICER)
                        .decides(Departure::released),
                command(RecordDeath.class, "rows 41 and 50")
                        .in(Stages.open())
                        .by(SENTENCING, PRISON_CASE_MANAGER)
                        .by(RECEIVING, ENFORCEMENT_AUTHORITY, CENTRAL_AUTHORITY_OFFICER)
                        .when(Departure::notInItsCustody)
                        .decides(Departure::died),
                command(RecordEscape.class, "rows 41 and 49")
                        .in(Stages.beforeTransfer())
                        .in(TRANSFERRED, ENFORCING)
                        .by(SENTENCING, PRISON_CASE_MANAGER)
                        .by(RECEIVING, ENFORCEMENT_AUTHORITY, CENTRAL_AUTHORITY_OFFICER)
                        .when(Departure::notInItsCustody)
                        .when(Departure::alreadyAtLarge)
                        .decides(Departure::escaped),
                command(RecordTreatyTermination.class, "row 43")
                        .in(Stages.open())
                        .byEither(TREATY_ADMINISTRATOR)
                        .when(ProfileOfCase::notRegistered)
                        .decides(ProfileOfCase::terminated),
                command(MigrateCaseProfile.class, "design section 3: pinned versions")
                        .in(Stages.open())
                        .by(SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                        .byEither(TREATY_ADMINISTRATOR)
                        .when(ProfileOfCase::notRegistered)
                        .decides(ProfileOfCase::migrate));
    }
}
