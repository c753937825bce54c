package dev.repatria.core.transfer.enforcement;

import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Side.RECEIVING;
import static dev.repatria.api.Side.SENTENCING;
import static dev.repatria.api.transfer.Stage.ENFORCING;
import static dev.repatria.api.transfer.Stage.ESCAPED;
import static dev.repatria.api.transfer.Stage.RETURN_PENDING;
import static dev.repatria.api.transfer.Stage.TRANSFERRED;
import static dev.repatria.core.transfer.RuleFor.command;

import dev.repatria.api.transfer.ReturnRequested;
import dev.repatria.api.transfer.enforcement.DecideSpecialityConsent;
import dev.repatria.api.transfer.enforcement.DetermineEnforcement;
import dev.repatria.api.transfer.enforcement.NotifyClemency;
import dev.repatria.api.transfer.enforcement.NotifySentenceChange;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
import dev.repatria.api.transfer.enforcement.RecordTransferAnnulled;
import dev.repatria.api.transfer.enforcement.RequestReturn;
import dev.repatria.api.transfer.enforcement.RequestSpecialReport;
import dev.repatria.api.transfer.enforcement.RequestSpecialityConsent;
import dev.repatria.api.transfer.enforcement.SetReleaseDate;
import dev.repatria.api.transfer.enforcement.SubmitReport;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Rows 44 to 52: the sentence goes on in the receiving State until it ends, one way or another. */
public final class EnforcementRules {

    private EnforcementRules() {}

    /** The rules of this phase. */
    public static List<CommandRule<?>> rules() {
        return Stream.of(sentence(), otherState(), endings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CommandRule<?>> sentence() {
        return List.of(
                command(DetermineEnforcement.class, "row 44")
                        .in(TRANSFERRED)
                        .by(RECEIVING, ENFORCEMENT_AUTHORITY)
                        .inOrder()
                        .decides(SentenceInForce::determine),
                command(SetReleaseDate.class, "row 45")
                        .in(ENFORCING)
                        .by(RECEIVING, ENFORCEMENT_AUTHORITY)
                        .inOrder()
                        .decides(SentenceInForce::setReleaseDate),
                command(SubmitReport.class, "row 46")
                        .in(ENFORCING, ESCAPED)
                        .by(RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                        .when(Reports::noneOwed)
                        .decides(Reports::submit),
                command(RequestSpecialReport.class, "row 46")
                        .in(ENFORCING, ESCAPED)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER)
                        .when(Reports::specialNotProvided)
                        .decides(Reports::request));
    }

    private static List<CommandRule<?>> otherState() {
        return List.of(
                command(NotifyClemency.class, "row 47")
                        .in(TRANSFERRED, ENFORCING, ESCAPED)
                        .byEither(CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(Mercy::notItsPower)
                        .when(Mercy::consentMissing)
                        .decides(Mercy::grant),
                command(NotifySentenceChange.class, "row 47")
                        .in(TRANSFERRED, ENFORCING, ESCAPED)
                        .byEither(CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .when(JudgmentReview::notItsPower)
                        .decides(JudgmentReview::change),
                command(RequestSpecialityConsent.class, "row 48")
                        .in(ENFORCING)
                        .by(RECEIVING, CENTRAL_AUTHORITY_OFFICER)
                        .when(Speciality::noRule)
                        .when(Speciality::consented)
                        .decides(Speciality::request),
                command(DecideSpecialityConsent.class, "row 48")
                        .in(ENFORCING)
                        .by(SENTENCING, CENTRAL_AUTHORITY_DECIDER)
                        .when(Speciality::nothingAsked)
                        .decides(Speciality::decide));
    }

    private static List<CommandRule<?>> endings() {
        return List.of(
                command(RecordCompletion.class, "row 50")
                        .in(ENFORCING)
                        .by(RECEIVING, ENFORCEMENT_AUTHORITY, CENTRAL_AUTHORITY_OFFICER)
                        .inOrder()
                        .decides(Speciality::completed),
                command(RecordTransferAnnulled.class, "row 51")
                        .in(TRANSFERRED, ENFORCING)
                        .by(RECEIVING, COURT_REGISTRY)
                        .inOrder()
                        .decides(Annulment::record),
                command(RequestReturn.class, "row 52")
                        .in(RETURN_PENDING)
                        .by(SENTENCING, CENTRAL_AUTHORITY_OFFICER, CENTRAL_AUTHORITY_DECIDER)
                        .inOrder()
                        .when(Annulment::windowClosed)
                        .decides((matter, asked) -> Annulment.inTime(matter, asked.on())
                                .<Outcome>map(Outcome.Refused::new)
                                .orElseGet(() -> Outcome.of(new ReturnRequested(asked.on())))));
    }
}
