package dev.repatria.core.transfer.consent;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.VERIFYING_OFFICER;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.ACCEPTED_R;
import static dev.repatria.api.transfer.Stage.APPROVED_S;
import static dev.repatria.api.transfer.Stage.SCREENING;
import static dev.repatria.api.transfer.Stage.SENTENCING_REVIEW;
import static dev.repatria.api.transfer.Stage.VERIFICATION;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.consent.AppointCounsel;
import dev.repatria.api.transfer.consent.InformPerson;
import dev.repatria.api.transfer.consent.RecordConsent;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.api.transfer.consent.VerifyConsent;
import dev.repatria.api.transfer.consent.WithdrawConsent;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Stages;
import java.util.List;

/** Rows 18 and 25 to 31: information, counsel, consent, its verification and its withdrawal. */
public final class ConsentRules {

    private ConsentRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return List.of(
                command(RecordConsent.class, "row 18")
                        .in(APPROVED_S, ACCEPTED_R, VERIFICATION)
                        .byEither(PRISONER, REPRESENTATIVE)
                        .inOrder()
                        .decides(Verification::consent),
                command(InformPerson.class, "row 25")
                        .in(ACCEPTED_R, VERIFICATION)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides((matter, asked) -> Outcome.of(
                                        new PrisonerInformed(asked.on(), asked.topics(), asked.language()))
                                .under(matter.registeredLaw().informationDuty())),
                command(AppointCounsel.class, "row 26")
                        .in(VERIFICATION)
                        .byEither(VERIFYING_OFFICER, PRISONER)
                        .inOrder()
                        .decides(Verification::counsel),
                command(VerifyConsent.class, "rows 27 and 28")
                        .in(VERIFICATION)
                        .byEither(VERIFYING_OFFICER)
                        .inOrder()
                        .when(Verification::otherStatesOfficer)
                        .when(Verification::nothingToVerify)
                        .decides(Verification::verify),
                command(RecordOpinion.class, "row 29")
                        .in(SCREENING, SENTENCING_REVIEW, APPROVED_S, VERIFICATION)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(NonConsentGrounds::none)
                        .decides(NonConsentGrounds::record),
                command(WithdrawConsent.class, "rows 30 and 31")
                        .in(Stages.beforeTransfer())
                        .byEither(PRISONER)
                        .inOrder()
                        .decides(ConsentWithdrawal::withdraw));
    }
}
