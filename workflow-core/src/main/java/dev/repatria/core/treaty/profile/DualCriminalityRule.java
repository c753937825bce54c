package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the conduct must be an offence in both States.
 *
 * @param required whether it must be
 * @param effect whether its absence is a failed condition or a ground on which refusal is allowed
 * @param test how the two offences are compared
 * @param ignoreElements elements whose difference does not matter
 * @param assessedAt the day whose law counts
 * @param listExemption the list of offences that are not tested
 * @param partialTransfer what follows when only some offences meet the test
 */
public record DualCriminalityRule(
        @Nullable Cited<Boolean> required,
        @Nullable Cited<Effect> effect,
        @Nullable Cited<Test> test,
        @Nullable Cited<Set<Element>> ignoreElements,
        @Nullable Cited<ReferencePoint> assessedAt,
        ListExemption listExemption,
        @Nullable Cited<Partial> partialTransfer) {

    static DualCriminalityRule read(Block block) {
        return new DualCriminalityRule(
                block.leaf("required", Kind.FLAG, "whether it must be"),
                block.leaf(
                        "effect",
                        Kind.oneOf(Effect.class),
                        "whether its absence is a failed condition or a ground on which refusal is allowed"),
                block.leaf("test", Kind.oneOf(Test.class), "how the two offences are compared"),
                block.leaf("ignoreElements", Kind.someOf(Element.class), "elements whose difference does not matter"),
                block.leaf("assessedAt", Kind.oneOf(ReferencePoint.class), "the day whose law counts"),
                ListExemption.read(block.block("listExemption", "the list of offences that are not tested")),
                block.leaf(
                        "partialTransfer",
                        Kind.oneOf(Partial.class),
                        "what follows when only some offences meet the test"));
    }

    DualCriminalityRule withoutList() {
        return new DualCriminalityRule(
                required, effect, test, ignoreElements, assessedAt, new ListExemption(null, null), partialTransfer);
    }

    /** How two offences are compared. */
    public enum Test {
        /** By the conduct. */
        CONDUCT,
        /** By the character of the crime. */
        CHARACTER_OF_CRIME,
        /** By whether such conduct is generally punishable. */
        GENERALLY_PUNISHABLE
    }

    /** An element whose difference is ignored. */
    public enum Element {
        /** Amounts of property or money. */
        AMOUNT,
        /** Interstate commerce and the like. */
        INTERSTATE,
        /** The name or wording of the offence. */
        WORDING
    }

    /** What happens to the rest. */
    public enum Partial {
        /** All offences or none. */
        NO,
        /** In part, after consultation of both States. */
        CONSULT
    }
}
