package dev.repatria.core.screening;

import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.OffenceFacts;
import dev.repatria.api.screening.Outcome;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding in the making: the rule it rests on and the facts it used; the first rule gives article and layer. */
final class Draft {

    private final Code code;
    private final boolean assumeVerified;
    private final List<Cited<?>> rules;
    private final Map<String, String> used = new LinkedHashMap<>();
    private @Nullable String offence;

    private Draft(Code code, boolean assumeVerified, List<Cited<?>> rules) {
        this.code = code;
        this.assumeVerified = assumeVerified;
        this.rules = rules;
    }

    static Draft of(Code code, Facts facts, Cited<?>... rules) {
        return new Draft(code, facts.assumeVerified(), new ArrayList<>(List.of(rules)));
    }

    Draft about(OffenceFacts examined) {
        offence = examined.id();
        return this;
    }

    /** Rests on that rule too, where the profile has it. */
    Draft restingOn(@Nullable Cited<?> rule) {
        if (rule != null) {
            rules.add(rule);
        }
        return this;
    }

    Draft using(String name, @Nullable Object value) {
        if (value != null) {
            used.put(name, value.toString());
        }
        return this;
    }

    Finding pass(String reason) {
        return finding(Outcome.PASS, reason, false);
    }

    Finding unknown(String reason) {
        return finding(Outcome.UNKNOWN, reason, false);
    }

    Finding refusable(String reason) {
        return finding(Outcome.REFUSABLE, reason, false);
    }

    /** Not met for good, or for an unsettled rule not settled. */
    Finding fail(String reason) {
        return failed(reason, false);
    }

    /** Not met now, on a ground that can go away. */
    Finding failForNow(String reason) {
        return failed(reason, true);
    }

    /** Not met: what follows is for the rule to say. */
    Finding unmet(@Nullable Cited<Effect> effect, String reason) {
        return effect != null && effect.value() == Effect.REFUSAL_GROUND ? refusable(reason) : fail(reason);
    }

    /** Not met, and with it the whole instrument does not apply; no doubt about a source changes that. */
    Finding outside(String reason) {
        return finding(Outcome.FAIL, reason, false);
    }

    private Finding failed(String reason, boolean temporary) {
        if (!assumeVerified && rules.stream().anyMatch(rule -> rule.confidence() == Confidence.UNVERIFIED)) {
            var doubt = " This rests on a rule not yet verified in an official text, so a person must settle it.";
            return finding(Outcome.UNKNOWN, reason + doubt, temporary);
        }
        return finding(Outcome.FAIL, reason, temporary);
    }

    private Finding finding(Outcome outcome, String reason, boolean temporary) {
        var rule = rules.get(0);
        if (rule.layer() != Layer.POLICY) {
            return new Finding(
                    code.name(), rule.layer(), outcome, rule.cite().article(), reason, temporary, offence, used);
        }
        // A policy is no condition of the treaty, so it never carries the code of one.
        var withMatter = new LinkedHashMap<String, String>();
        withMatter.put("matter", code.name());
        withMatter.putAll(used);
        return new Finding(
                Code.POLICY.name(),
                Layer.POLICY,
                outcome,
                rule.cite().article(),
                reason,
                temporary,
                offence,
                withMatter);
    }
}
