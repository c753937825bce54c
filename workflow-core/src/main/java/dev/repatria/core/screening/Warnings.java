package dev.repatria.core.screening;

import dev.repatria.api.Confidence;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.Outcome;
import dev.repatria.core.treaty.profile.Provisions;
import dev.repatria.core.treaty.profile.ReferencePoint;
import dev.repatria.core.treaty.profile.ScopeRule;
import dev.repatria.core.treaty.profile.TreatyProfile;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person should know although no condition turns on it. */
final class Warnings {

    /** A margin below this is named; it is about the time that the papers of a case travel. */
    private static final long SHORT_MARGIN_DAYS = 90;

    private static final Set<String> SCREENED = Set.of(
            "scope",
            "initiation",
            "link",
            "dualCriminality",
            "excludedOffences",
            "excludedSentences",
            "finality",
            "proceedings",
            "remaining",
            "minServed",
            "financial",
            "consent",
            "subnationalConsent");

    private final Facts facts;
    private final TreatyProfile treaty;
    private final Provisions rules;
    private final List<TreatyProfile> inForce;
    private final List<Finding> findings;

    Warnings(Facts facts, TreatyProfile treaty, Provisions rules, List<TreatyProfile> inForce, List<Finding> findings) {
        this.facts = facts;
        this.treaty = treaty;
        this.rules = rules;
        this.inForce = inForce;
        this.findings = findings;
    }

    List<String> all() {
        return Stream.of(
                        timeLeft(),
                        superseded(),
                        severalInstruments(),
                        disputedEnd(),
                        conditionalTerm(),
                        mandate(),
                        young(),
                        partial(),
                        unknownEntry(),
                        absent())
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String timeLeft() {
        var rule = rules.remaining();
        var ends = facts.sentence().ends(facts.asOf(), facts.asOf());
        if (rule.period() == null || rule.measuredAt() == null || ends.isEmpty()) {
            return null;
        }
        return timeLeft(rule.period().value(), rule.measuredAt().value(), ends.get(0));
    }

    private @Nullable String timeLeft(Period period, ReferencePoint point, LocalDate end) {
        var latest = LegalCalendar.latestReference(period, end);
        var reference = facts.dateOf(point);
        var margin = ChronoUnit.DAYS.between(reference == null ? facts.asOf() : reference, latest);
        var needed = Wording.period(period) + " must remain and the sentence ends on " + end;
        if (reference == null && margin < 0) {
            return "Too little time is left: " + needed + ", so the " + Wording.point(point) + " was due by " + latest
                    + ".";
        }
        return margin < 0 || margin > SHORT_MARGIN_DAYS
                ? null
                : "Short time left: " + needed + ", so the last day for the " + Wording.point(point) + " is " + latest
                        + ".";
    }

    private @Nullable String superseded() {
        var by = treaty.supersededOn(facts.asOf());
        if (by.isEmpty()) {
            return null;
        }
        var used = ids().stream().filter(by.get().value()::contains).toList();
        return used.isEmpty() ? null : "Superseded in practice by " + String.join(", ", used) + ".";
    }

    private @Nullable String severalInstruments() {
        return inForce.size() < 2
                ? null
                : "Several instruments are in force between the two States: " + String.join(", ", ids()) + ".";
    }

    private List<String> ids() {
        return inForce.stream().map(TreatyProfile::id).toList();
    }

    private @Nullable String disputedEnd() {
        var ends = facts.sentence().ends(facts.asOf(), facts.asOf());
        return ends.size() < 2
                ? null
                : "Official sources give different ends of the sentence: " + Wording.dates(ends) + ".";
    }

    private @Nullable String conditionalTerm() {
        var extra = facts.sentence().sentence().conditionalTerm();
        return extra == null || !facts.sentence().hasEndOn(facts.asOf())
                ? null
                : "Time is added to the sentence only if " + extra.onlyIf() + ".";
    }

    private @Nullable String mandate() {
        return facts.initiator() == Initiator.REPRESENTATIVE
                ? "A representative acted; the mandate and the person's own will must be on file before anything is decided."
                : null;
    }

    private @Nullable String young() {
        var juveniles = rules.scope().juveniles();
        return juveniles != null
                        && juveniles.value() == ScopeRule.Coverage.SPECIAL_AGREEMENT
                        && facts.isUnder(SubstituteConsent.adultAge(rules))
                ? "For a young person the instrument foresees a special agreement of the States ("
                        + juveniles.cite().article() + ")."
                : null;
    }

    private @Nullable String partial() {
        var outcomes = findings.stream()
                .filter(finding -> finding.condition().equals(Code.DUAL_CRIMINALITY.name()))
                .map(Finding::outcome)
                .collect(Collectors.toSet());
        return outcomes.contains(Outcome.PASS)
                        && (outcomes.contains(Outcome.FAIL) || outcomes.contains(Outcome.REFUSABLE))
                ? "Dual criminality is not met for every offence; a transfer for the others needs an agreement of the States."
                : null;
    }

    private @Nullable String unknownEntry() {
        var answer = treaty.inForce(facts.sentencing(), facts.receiving(), facts.asOf());
        return answer.confidence() == Confidence.UNVERIFIED
                ? "No official text on file confirms since when each State is bound; check the status list."
                : null;
    }

    private @Nullable String absent() {
        var missing =
                treaty.absent().stream().filter(SCREENED::contains).sorted().toList();
        return missing.isEmpty()
                ? null
                : "No source on file gives rules of " + treaty.id() + " on: " + String.join(", ", missing) + ".";
    }
}
