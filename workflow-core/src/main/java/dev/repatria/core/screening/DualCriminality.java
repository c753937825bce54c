package dev.repatria.core.screening;

import dev.repatria.api.screening.Answer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.DualCriminalityRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conduct is an offence in the receiving State too, examined offence by offence.
 *
 * <p>Where the law says it: {@code dualCriminality} of each profile, for example US–Mexico 1976 Art. II(1), ETS 112 Art. 3(1)(e);
 * Framework Decision 2008/909 Art. 7 spares listed offences; 18 USC 4101(a) tests at the transfer, s. 4 of the Canadian Act at receipt.
 */
final class DualCriminality implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().dualCriminality();
        var required = rule.required();
        if (required == null) {
            return List.of();
        }
        if (!required.value()) {
            return List.of(Draft.of(Code.DUAL_CRIMINALITY, facts, required).pass("It is not asked for."));
        }
        if (facts.offences().isEmpty()) {
            return List.of(Draft.of(Code.DUAL_CRIMINALITY, facts, required)
                    .pass("No offence is named; the conduct is taken to be an offence in both States."));
        }
        return facts.offences().stream()
                .map(offence -> examine(facts, rule, required, offence))
                .toList();
    }

    private static Finding examine(
            Facts facts, DualCriminalityRule rule, Cited<Boolean> required, OffenceFacts offence) {
        var day = assessedOn(facts, rule);
        var draft = Draft.of(Code.DUAL_CRIMINALITY, facts, required)
                .about(offence)
                .restingOn(isDated(offence) ? rule.assessedAt() : null)
                .using("assessedOn", day)
                .using("dualCriminality", answer(offence))
                .using("from", offence.dualCriminalityFrom())
                .using("until", offence.dualCriminalityUntil());
        var spared = spared(rule, offence);
        if (spared != null) {
            return draft.using("maxPenaltyMonths", offence.maxPenaltyMonths()).pass(spared);
        }
        var state = facts.receiving() + " on " + day;
        return switch (onThatDay(offence, day)) {
            case YES -> draft.pass("The conduct is an offence in " + state + ".");
            case NO -> draft.unmet(rule.effect(), "The conduct is not an offence in " + state + window(offence) + ".");
            case UNKNOWN -> draft.unknown("Whether the conduct is an offence in " + state + " is not known.");
        };
    }

    private static LocalDate assessedOn(Facts facts, DualCriminalityRule rule) {
        var point = rule.assessedAt();
        var date = point == null ? null : facts.dateOf(point.value());
        return date == null ? facts.asOf() : date;
    }

    /** Only for an offence that is not punishable on every day does the day matter. */
    private static boolean isDated(OffenceFacts offence) {
        return offence.dualCriminalityFrom() != null || offence.dualCriminalityUntil() != null;
    }

    private static Answer answer(OffenceFacts offence) {
        return Objects.requireNonNullElse(offence.dualCriminality(), Answer.YES);
    }

    private static Answer onThatDay(OffenceFacts offence, LocalDate day) {
        var from = offence.dualCriminalityFrom();
        var until = offence.dualCriminalityUntil();
        if ((from != null && day.isBefore(from)) || (until != null && day.isAfter(until))) {
            return Answer.NO;
        }
        // A first or last day says that the conduct is an offence in between, whatever it is today.
        var stated = answer(offence);
        return stated == Answer.NO && isDated(offence) ? Answer.YES : stated;
    }

    private static String window(OffenceFacts offence) {
        var from = offence.dualCriminalityFrom();
        var until = offence.dualCriminalityUntil();
        return (from == null ? "" : "; it is one from " + from) + (until == null ? "" : "; it was one until " + until);
    }

    /** Why the offence is not tested; null when it is. */
    private static @Nullable String spared(DualCriminalityRule rule, OffenceFacts offence) {
        var least = rule.listExemption().minMaxPenaltyYears();
        var most = offence.maxPenaltyMonths();
        if (least == null || !Boolean.TRUE.equals(offence.listed()) || most == null || most < least.value() * 12) {
            return null;
        }
        return "A listed offence with a maximum of " + most + " months, at least " + least.value()
                + " years, is not tested.";
    }
}
