package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.api.screening.ProceedingKind;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open proceedings that stand in the way.
 *
 * @param appeal whether a pending appeal bars
 * @param collateralAttack whether a pending collateral attack on conviction or sentence bars
 * @param charge whether a pending charge bars
 * @param inquiry whether a pending inquiry bars
 * @param thirdStateExtradition whether the request of a third State for extradition bars
 * @param contempt whether custody for civil contempt bars
 * @param pendingIn where the proceedings must be pending to count; absent means anywhere
 */
public record ProceedingsRule(
        @Nullable Cited<Boolean> appeal,
        @Nullable Cited<Boolean> collateralAttack,
        @Nullable Cited<Boolean> charge,
        @Nullable Cited<Boolean> inquiry,
        @Nullable Cited<Boolean> thirdStateExtradition,
        @Nullable Cited<Boolean> contempt,
        @Nullable Cited<Set<Side>> pendingIn) {

    static ProceedingsRule read(Block block) {
        return new ProceedingsRule(
                block.leaf("appeal", Kind.FLAG, "whether a pending appeal bars"),
                block.leaf(
                        "collateralAttack",
                        Kind.FLAG,
                        "whether a pending collateral attack on conviction or sentence bars"),
                block.leaf("charge", Kind.FLAG, "whether a pending charge bars"),
                block.leaf("inquiry", Kind.FLAG, "whether a pending inquiry bars"),
                block.leaf(
                        "thirdStateExtradition",
                        Kind.FLAG,
                        "whether the request of a third State for extradition bars"),
                block.leaf("contempt", Kind.FLAG, "whether custody for civil contempt bars"),
                block.leaf(
                        "pendingIn",
                        Kind.someOf(Side.class),
                        "where the proceedings must be pending to count; absent means anywhere"));
    }

    /** Whether a pending proceeding of that kind bars; null when the law on file does not say. */
    public @Nullable Cited<Boolean> bars(ProceedingKind kind) {
        return switch (kind) {
            case APPEAL -> appeal;
            case COLLATERAL_ATTACK -> collateralAttack;
            case CHARGE -> charge;
            case INQUIRY -> inquiry;
            case THIRD_STATE_EXTRADITION -> thirdStateExtradition;
            case CONTEMPT -> contempt;
        };
    }
}
