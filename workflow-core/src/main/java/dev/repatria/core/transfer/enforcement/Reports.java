package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.ReportSubmitted;
import dev.repatria.api.transfer.SpecialReportRequested;
import dev.repatria.api.transfer.enforcement.RequestSpecialReport;
import dev.repatria.api.transfer.enforcement.SubmitReport;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reports on a transferred person: at the interval of the instrument from the handover, and special ones on request. */
public final class Reports {

    private static final Citation ROW = new Citation("State table", "row 46");

    private Reports() {}

    /** The end of the reporting period that no report covers yet, counted from the handover. */
    public static Optional<LocalDate> nextPeriodEnd(CaseState state, Period interval) {
        return state.last(CustodyTransferred.class).map(transferred -> {
            var covered = state.all(ReportSubmitted.class).stream()
                    .filter(report -> report.kind() == ReportKind.PERIODIC)
                    .map(ReportSubmitted::periodEnd)
                    .toList();
            var number = 1;
            while (covered.contains(end(transferred.on(), interval, number))) {
                number++;
            }
            return end(transferred.on(), interval, number);
        });
    }

    // Counted from the anchor each time, so that a short month does not shift every later date.
    private static LocalDate end(LocalDate anchor, Period interval, int number) {
        return anchor.plus(interval.multipliedBy(number));
    }

    /** Number of special reports asked for and not yet given. */
    public static long openSpecial(CaseState state) {
        var given = state.all(ReportSubmitted.class).stream()
                .filter(report -> report.kind() == ReportKind.SPECIAL)
                .count();
        return Math.max(0, state.all(SpecialReportRequested.class).size() - given);
    }

    /** Without an interval on file and without a question, no report is owed that could be taken. */
    static Optional<Refusal> noneOwed(Matter matter) {
        return matter.registeredLaw().periodicReports().isPresent() || openSpecial(matter.state()) > 0
                ? Optional.empty()
                : Optional.of(noInterval(matter.registeredLaw()));
    }

    private static Refusal noInterval(ApplicableLaw law) {
        return new Refusal(
                "report.periodic-not-provided",
                law.specialReports().map(Cited::cite).orElse(ROW),
                law.instrument() + " sets no interval of reports, and a special report answers a request.");
    }

    static Outcome submit(Matter matter, SubmitReport asked) {
        var event = new ReportSubmitted(asked.on(), asked.kind(), asked.periodEnd(), asked.status());
        if (asked.kind() == ReportKind.SPECIAL) {
            return openSpecial(matter.state()) > 0
                    ? Outcome.of(event).under(ROW)
                    : Outcome.refuse("report.not-asked", ROW, "No special report is asked for.");
        }
        if (asked.periodEnd() == null) {
            throw new InvalidValue("periodEnd", "is required for a periodic report");
        }
        var law = matter.registeredLaw();
        var interval = law.periodicReports();
        if (interval.isEmpty()) {
            return new Outcome.Refused(noInterval(law));
        }
        var next = nextPeriodEnd(matter.state(), interval.get().value());
        if (next.isPresent() && !asked.periodEnd().equals(next.get())) {
            return Outcome.refuse(
                    "report.other-period",
                    interval.get().cite(),
                    "The next period to report on ends on " + next.get() + ".");
        }
        return Outcome.of(event).under(interval.get().cite());
    }

    static Optional<Refusal> specialNotProvided(Matter matter) {
        var rule = matter.registeredLaw().specialReports();
        return rule.filter(provided -> provided.value()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "report.special-not-provided",
                        rule.map(provided -> provided.cite()).orElse(ROW),
                        matter.registeredLaw().instrument() + " does not provide for special reports."));
    }

    static Outcome request(Matter matter, RequestSpecialReport asked) {
        return Outcome.of(new SpecialReportRequested(asked.on(), asked.question()))
                .under(matter.registeredLaw().specialReports().orElseThrow().cite());
    }
}
