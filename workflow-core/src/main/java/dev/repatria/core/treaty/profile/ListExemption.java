package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Offences on a list are not tested when they carry enough.
 *
 * @param offences number of offences on the list
 * @param minMaxPenaltyYears years that the maximum penalty in the sentencing State must reach
 */
public record ListExemption(
        @Nullable Cited<Integer> offences, @Nullable Cited<Integer> minMaxPenaltyYears) {

    static ListExemption read(Block block) {
        return new ListExemption(
                block.leaf("offences", Kind.number(1, 200), "number of offences on the list"),
                block.leaf(
                        "minMaxPenaltyYears",
                        Kind.number(1, 50),
                        "years that the maximum penalty in the sentencing State must reach"));
    }
}
