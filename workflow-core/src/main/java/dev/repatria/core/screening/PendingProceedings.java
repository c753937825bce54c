package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Proceeding;
import dev.repatria.api.screening.ProceedingKind;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.Provisions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No appeal, collateral attack or other proceeding that bars is open.
 *
 * <p>Where the law says it: {@code proceedings} of each profile, for example US–Mexico 1976 Art. II(6), US–Thailand 1982 Art. II; the
 * practice of the US Department of Justice adds other charges, as a policy only.
 */
final class PendingProceedings implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var barring = Arrays.stream(ProceedingKind.values())
                .map(kind -> bar(law.rules(), kind))
                .filter(Finality::holds)
                .filter(Objects::nonNull)
                .toList();
        if (barring.isEmpty()) {
            return List.of();
        }
        var open = facts.openProceedings().stream()
                .filter(proceeding -> Finality.holds(bar(law.rules(), proceeding.kind())))
                .filter(proceeding -> counts(facts, law, proceeding))
                .toList();
        if (open.isEmpty()) {
            return List.of(Draft.of(Code.PENDING_PROCEEDINGS, facts, barring.get(0))
                    .using("asOf", facts.asOf())
                    .pass("No proceeding that bars is open on " + facts.asOf() + "."));
        }
        return open.stream().map(proceeding -> barred(facts, law, proceeding)).toList();
    }

    private static Finding barred(Facts facts, Law law, Proceeding proceeding) {
        var rule = Objects.requireNonNull(bar(law.rules(), proceeding.kind()));
        return Draft.of(Code.PENDING_PROCEEDINGS, facts, rule)
                .using("kind", proceeding.kind())
                .using("state", proceeding.state())
                .using("filedOn", proceeding.filedOn())
                .failForNow(Wording.sentence(Wording.plain(proceeding.kind())) + " in " + proceeding.state()
                        + ", filed on " + proceeding.filedOn() + ", is open on " + facts.asOf() + ".");
    }

    private static @Nullable Cited<Boolean> bar(Provisions rules, ProceedingKind kind) {
        if (kind == ProceedingKind.THIRD_STATE_EXTRADITION) {
            return null;
        }
        var said = rules.proceedings().bars(kind);
        // While an ordinary appeal is open no judgment is final, whether or not the text names appeals.
        return said == null && kind == ProceedingKind.APPEAL ? rules.finality().finalRequired() : said;
    }

    private static boolean counts(Facts facts, Law law, Proceeding proceeding) {
        var pendingIn = law.rules().proceedings().pendingIn();
        return pendingIn == null
                || pendingIn.value().stream()
                        .map(facts::state)
                        .collect(Collectors.toSet())
                        .contains(proceeding.state());
    }
}
