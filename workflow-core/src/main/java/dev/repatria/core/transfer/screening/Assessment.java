package dev.repatria.core.transfer.screening;

import dev.repatria.api.Citation;
import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.screening.AssessEligibility;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Pinned;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules advise and the officer decides: an open condition needs a decision with reasons, a failed one allows none. */
final class Assessment {

    private static final Citation ROW = new Citation("State table", "rows 8 and 9");
    private static final Set<Verdict> NO = Set.of(Verdict.INELIGIBLE, Verdict.NOT_APPLICABLE);

    private Assessment() {}

    static Outcome assess(Matter matter, AssessEligibility asked) {
        return matter.state().isIn(Stage.EXPRESSED) ? preliminary(matter, asked) : binding(matter, asked);
    }

    /** Examines a mere wish under every instrument between the two States; nothing is decided. */
    private static Outcome preliminary(Matter matter, AssessEligibility asked) {
        var state = matter.state();
        var laws = matter.circumstances().laws();
        var candidates = laws.instrumentsBetween(state.sentencingState(), state.receivingState()).stream()
                .flatMap(id -> laws.currentVersion(id).map(version -> new Pinned(id, version)).stream())
                .toList();
        if (candidates.isEmpty()) {
            return Outcome.refuse("instrument.none", ROW, "No instrument on file binds both States.");
        }
        List<TransferEvent> events = candidates.stream()
                .<TransferEvent>map(pinned -> {
                    var facts = CaseScreening.request(state, laws, pinned, asked.on());
                    var result = matter.circumstances().examiner().examine(facts, pinned);
                    return event(asked, false, result, pinned, facts, EligibilityDecision.NOT_DECIDED);
                })
                .toList();
        return Outcome.of(events).under(ROW);
    }

    private static Outcome binding(Matter matter, AssessEligibility asked) {
        var pinned = matter.state().instrument().orElseThrow();
        var facts = CaseScreening.request(matter.state(), matter.circumstances().laws(), pinned, asked.on());
        var result = matter.circumstances().examiner().examine(facts, pinned);
        var refusal = NO.contains(result.verdict()) ? overridden(asked, result) : undecided(asked, result);
        return refusal.orElseGet(() -> Outcome.of(
                        event(asked, true, result, pinned, facts, decision(asked.decision(), result.verdict())))
                .under(ROW));
    }

    private static Optional<Outcome> overridden(AssessEligibility asked, InstrumentResult result) {
        return asked.decision() == EligibilityDecision.ELIGIBLE
                ? Optional.of(refuse("screening.condition-not-met", result, dev.repatria.api.screening.Outcome.FAIL))
                : Optional.empty();
    }

    private static Optional<Outcome> undecided(AssessEligibility asked, InstrumentResult result) {
        if (asked.decision() == EligibilityDecision.INELIGIBLE && result.verdict() != Verdict.NEEDS_REVIEW) {
            return Optional.of(
                    Outcome.refuse("screening.no-ground", ROW, "Every condition is met; refusal is for the review."));
        }
        var open = result.verdict() == Verdict.NEEDS_REVIEW && (asked.decision() == null || asked.reasons() == null);
        return open
                ? Optional.of(refuse("screening.needs-decision", result, dev.repatria.api.screening.Outcome.UNKNOWN))
                : Optional.empty();
    }

    private static Outcome refuse(String rule, InstrumentResult result, dev.repatria.api.screening.Outcome outcome) {
        return result.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .findFirst()
                .map(finding -> Outcome.refuse(
                        rule,
                        place(result.instrument(), finding),
                        finding.condition() + " is " + outcome + ": " + finding.reason()))
                .orElseGet(() -> Outcome.refuse(rule, ROW, result.instrument() + " gives " + result.verdict() + "."));
    }

    /** Where a finding rests: in the instrument, or in a statute that its article names by itself. */
    static Citation place(String instrument, Finding finding) {
        return new Citation(finding.layer() == Layer.TREATY ? instrument : "Domestic law", finding.cite());
    }

    private static EligibilityDecision decision(@Nullable EligibilityDecision asked, Verdict verdict) {
        return Objects.requireNonNullElse(
                asked, NO.contains(verdict) ? EligibilityDecision.INELIGIBLE : EligibilityDecision.ELIGIBLE);
    }

    private static EligibilityAssessed event(
            AssessEligibility asked,
            boolean binding,
            InstrumentResult result,
            Pinned pinned,
            ScreeningRequest facts,
            EligibilityDecision decision) {
        return new EligibilityAssessed(
                asked.on(),
                binding,
                pinned.instrument(),
                pinned.version(),
                result.verdict(),
                decision,
                result.findings(),
                facts,
                Objects.requireNonNullElseGet(asked.reasons(), () -> grounds(result)),
                result.law());
    }

    static String grounds(InstrumentResult result) {
        var failed = result.findings().stream()
                .filter(finding -> finding.outcome() != dev.repatria.api.screening.Outcome.PASS)
                .map(Assessment::line);
        return Stream.concat(Stream.of("The rules give " + result.verdict() + "."), failed)
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    private static String line(Finding finding) {
        return finding.condition() + " (" + finding.cite() + "): " + finding.outcome() + ".";
    }
}
