package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.detention.ReviewCycle;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.enforcement.Reports;
import java.util.List;
import java.util.stream.Stream;

/**
 * What recurs: the periodic reports of the instrument after transfer, anchored on the day of the handover, and the reviews that a State scheduled for itself.
 *
 * <p>Nothing else recurs. A duty that somebody merely claims is not among them.
 */
public final class RecurringDuties {

    private RecurringDuties() {}

    /** Every recurring duty that should be open now, with its day. */
    public static List<OpenStep> after(Matter matter) {
        return Stream.concat(reports(matter), reviews(matter)).toList();
    }

    private static Stream<OpenStep> reports(Matter matter) {
        if (!matter.state().isIn(Stage.TRANSFERRED, Stage.ENFORCING, Stage.ESCAPED)) {
            return Stream.of();
        }
        var law = matter.registeredLaw();
        return law.periodicReports().stream()
                .flatMap(interval -> Reports.nextPeriodEnd(matter.state(), interval.value()).stream()
                        .map(end -> Steps.of(
                                PathStep.PERIODIC_REPORT,
                                Side.RECEIVING,
                                Role.CENTRAL_AUTHORITY_OFFICER,
                                end.toString(),
                                end,
                                interval.cite())));
    }

    private static Stream<OpenStep> reviews(Matter matter) {
        if (matter.state().stage().filter(stage -> !stage.isTerminal()).isEmpty()) {
            return Stream.of();
        }
        return ReviewCycle.inForce(matter.state()).stream()
                .flatMap(cycle -> ReviewCycle.next(matter.state()).stream()
                        .map(due -> Steps.of(
                                PathStep.DETENTION_REVIEW,
                                cycle.reviewer(),
                                Role.CENTRAL_AUTHORITY_OFFICER,
                                due.toString(),
                                due,
                                new Citation("Agreement of the parties", cycle.agreement()))));
    }
}
