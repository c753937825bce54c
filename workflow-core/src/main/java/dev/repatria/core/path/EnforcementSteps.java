package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.ReleaseDateSet;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.SpecialityConsentRequested;
import dev.repatria.api.transfer.TransferAnnulled;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.enforcement.Reports;
import dev.repatria.core.transfer.enforcement.Speciality;
import dev.repatria.core.treaty.Cited;
import java.util.stream.Stream;

/** After custody passed: order, release date, special reports, speciality, escape, annulment. */
final class EnforcementSteps {

    /** Kind of the paper by which the sentencing State is told of an annulled transfer. */
    static final String ANNULMENT_NOTICE = "ANNULMENT_NOTICE";

    private EnforcementSteps() {}

    static Stream<OpenStep> transferred(Matter matter) {
        return Stream.of(Steps.of(
                PathStep.DETERMINE_ENFORCEMENT,
                Side.RECEIVING,
                Role.ENFORCEMENT_AUTHORITY,
                matter.registeredLaw().enforcementMethods().cite()));
    }

    static Stream<OpenStep> enforcing(Matter matter) {
        var release = matter.state().has(ReleaseDateSet.class)
                ? Stream.<OpenStep>of()
                : Stream.of(Steps.of(
                        PathStep.SET_RELEASE_DATE,
                        Side.RECEIVING,
                        Role.ENFORCEMENT_AUTHORITY,
                        matter.registeredLaw().neverPastOriginalEnd().cite()));
        return Stream.of(release, specialReports(matter), speciality(matter)).flatMap(steps -> steps);
    }

    private static Stream<OpenStep> specialReports(Matter matter) {
        var asked = matter.state().all(SpecialReportRequested.class).size();
        var open = Reports.openSpecial(matter.state());
        var cite =
                matter.registeredLaw().specialReports().map(Cited::cite).orElse(new Citation("State table", "row 46"));
        return Stream.iterate(asked - open + 1, number -> number <= asked, number -> number + 1)
                .map(number -> Steps.of(
                        PathStep.SPECIAL_REPORT,
                        Side.RECEIVING,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        "request " + number,
                        null,
                        cite));
    }

    /** The sentencing State answers within the time that the instrument sets, where it sets one. */
    private static Stream<OpenStep> speciality(Matter matter) {
        var law = matter.registeredLaw();
        var time = law.specialityAuthorisationPeriod();
        var cite = time.<Citation>map(Cited::cite)
                .or(() -> law.speciality().map(Cited::cite))
                .orElse(new Citation("State table", "row 48"));
        var open = Speciality.open(matter.state());
        return matter.state().all(SpecialityConsentRequested.class).stream()
                .filter(asked -> open.contains(asked.offence()))
                .map(asked -> Steps.of(
                        PathStep.SPECIALITY_DECISION,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_DECIDER,
                        asked.offence(),
                        time.map(period -> law.due(asked.on(), period)).orElse(null),
                        cite));
    }

    static Stream<OpenStep> escaped(Matter matter) {
        return Stream.concat(
                Stream.of(Steps.of(
                        PathStep.CLEAR_IMPEDIMENT,
                        Side.RECEIVING,
                        Role.ENFORCEMENT_AUTHORITY,
                        ImpedimentKind.ESCAPE.name(),
                        null,
                        new Citation("State table", "row 49"))),
                specialReports(matter));
    }

    static Stream<OpenStep> returnPending(Matter matter) {
        var annulled = matter.state().last(TransferAnnulled.class).orElseThrow();
        var law = matter.registeredLaw();
        var decision = Steps.of(
                PathStep.RETURN_DECISION,
                Side.SENTENCING,
                Role.CENTRAL_AUTHORITY_DECIDER,
                null,
                annulled.returnDueOn(),
                law.returnWindow().map(Cited::cite).orElse(new Citation("State table", "row 52")));
        var notice = Steps.of(
                PathStep.ANNULMENT_NOTICE,
                Side.RECEIVING,
                Role.CENTRAL_AUTHORITY_OFFICER,
                null,
                annulled.noticeDueOn(),
                law.annulmentNotice().map(Cited::cite).orElse(new Citation("State table", "row 51")));
        var told = matter.state()
                .has(DocumentAttached.class, paper -> paper.document().kind().equals(ANNULMENT_NOTICE));
        return told ? Stream.of(decision) : Stream.of(decision, notice);
    }
}
