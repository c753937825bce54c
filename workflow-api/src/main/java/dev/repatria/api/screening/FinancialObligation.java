package dev.repatria.api.screening;

import dev.repatria.api.Require;
import org.jspecify.annotations.Nullable;

/** Money owed under the judgment. */
public record FinancialObligation(
        FinancialKind kind,
        boolean outstanding,
        @Nullable Boolean unableToPay,
        @Nullable Boolean defaultTermSet) {

    /** Copies its lists and refuses what has no meaning. */
    public FinancialObligation {
        Require.present(kind, "kind");
    }
}
