package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.handover.HandoverPlan;
import dev.repatria.core.transfer.handover.Transit;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.RequiredDocument;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** The last checks, the plan, and the day itself with the time that the instrument sets. */
final class HandoverSteps {

    private HandoverSteps() {}

    static Stream<OpenStep> finalChecks(Matter matter) {
        return Stream.concat(
                Stream.of(Steps.of(PathStep.FINAL_CHECKS, Side.SENTENCING, Role.CENTRAL_AUTHORITY_DECIDER, "row 32")),
                TransmissionSteps.papers(matter, RequiredDocument.When.HANDOVER));
    }

    static Stream<OpenStep> schedule(Matter matter) {
        return Stream.of(Steps.of(
                PathStep.SCHEDULE_HANDOVER,
                Side.SENTENCING,
                Role.TRANSPORT_COORDINATOR,
                null,
                HandoverPlan.latest(matter).orElse(null),
                cite(matter.registeredLaw().transferPeriod(), "row 33")));
    }

    static Stream<OpenStep> handover(Matter matter) {
        return Stream.concat(transit(matter), Stream.of(onTheDay(matter)));
    }

    /** A State of transit answers within the time that the instrument sets, where it sets one. */
    private static Stream<OpenStep> transit(Matter matter) {
        var law = matter.registeredLaw();
        var time = law.transitReplyPeriod();
        var open = Transit.open(matter.state());
        return matter.state().all(TransitRequested.class).stream()
                .filter(asked -> open.contains(asked.transitState()))
                .map(asked -> Steps.of(
                        PathStep.TRANSIT_DECISION,
                        Side.SENTENCING,
                        Role.TRANSPORT_COORDINATOR,
                        asked.transitState().code(),
                        time.map(period -> law.due(asked.on(), period)).orElse(null),
                        cite(time, "row 34")));
    }

    private static OpenStep onTheDay(Matter matter) {
        var law = matter.registeredLaw();
        var postponed = matter.state().has(HandoverPostponed.class);
        var time = postponed ? law.postponedTransferPeriod() : law.transferPeriod();
        Optional<LocalDate> due = postponed
                ? time.flatMap(period -> HandoverPlan.day(matter.state()).map(day -> law.due(day, period)))
                : HandoverPlan.latest(matter);
        return Steps.of(
                PathStep.HANDOVER,
                Side.SENTENCING,
                Role.TRANSPORT_COORDINATOR,
                null,
                due.orElse(null),
                cite(time, "row 36"));
    }

    private static Citation cite(Optional<Cited<Period>> time, String row) {
        return time.map(Cited::cite).orElse(new Citation("State table", row));
    }
}
