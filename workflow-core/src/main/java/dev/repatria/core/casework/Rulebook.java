package dev.repatria.core.casework;

import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.core.detention.DetentionRules;
import dev.repatria.core.path.PathRules;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.anytime.AnytimeRules;
import dev.repatria.core.transfer.consent.ConsentRules;
import dev.repatria.core.transfer.enforcement.EnforcementRules;
import dev.repatria.core.transfer.facts.FactRules;
import dev.repatria.core.transfer.handover.HandoverRules;
import dev.repatria.core.transfer.intake.IntakeRules;
import dev.repatria.core.transfer.review.ReviewRules;
import dev.repatria.core.transfer.screening.ScreeningRules;
import dev.repatria.core.transfer.transmission.TransmissionRules;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule of a transfer case, one for each command. */
public final class Rulebook {

    private static final Map<Class<? extends TransferCommand>, CommandRule<?>> RULES = bound(Stream.of(
                    IntakeRules.rules(),
                    FactRules.rules(),
                    ScreeningRules.rules(),
                    ReviewRules.rules(),
                    TransmissionRules.rules(),
                    ConsentRules.rules(),
                    HandoverRules.rules(),
                    EnforcementRules.rules(),
                    AnytimeRules.rules(),
                    DetentionRules.rules(),
                    PathRules.rules())
            .flatMap(List::stream)
            .toList());

    private Rulebook() {}

    /** Every rule, in the order of the phases. */
    public static Collection<CommandRule<?>> rules() {
        return RULES.values();
    }

    /** The rule of a command. */
    public static CommandRule<?> rule(Class<? extends TransferCommand> command) {
        var rule = RULES.get(command);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + command.getName());
        }
        return rule;
    }

    /** What follows from a command. */
    public static Outcome decide(Matter matter, TransferCommand command) {
        return rule(command.getClass()).decideAny(matter, command);
    }

    private static Map<Class<? extends TransferCommand>, CommandRule<?>> bound(List<CommandRule<?>> rules) {
        Map<Class<? extends TransferCommand>, CommandRule<?>> book = new LinkedHashMap<>();
        for (var rule : rules) {
            if (book.put(rule.command(), rule) != null) {
                throw new IllegalStateException(
                        "two rules for " + rule.command().getName());
            }
        }
        return Collections.unmodifiableMap(book);
    }
}
