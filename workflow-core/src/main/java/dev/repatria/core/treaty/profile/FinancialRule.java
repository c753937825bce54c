package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What must be paid before a transfer.
 *
 * @param finesMustBePaid whether fines and other parts that are not custody must have been paid
 * @param unpaidConfiscationBars whether an unpaid confiscation order bars
 * @param unpaidFineNeedsLeave whether an unpaid committed fine needs the leave of the sentencing court
 */
public record FinancialRule(
        @Nullable Cited<Fines> finesMustBePaid,
        @Nullable Cited<Boolean> unpaidConfiscationBars,
        @Nullable Cited<Boolean> unpaidFineNeedsLeave) {

    static FinancialRule read(Block block) {
        return new FinancialRule(
                block.leaf(
                        "finesMustBePaid",
                        Kind.oneOf(Fines.class),
                        "whether fines and other parts that are not custody must have been paid"),
                block.leaf("unpaidConfiscationBars", Kind.FLAG, "whether an unpaid confiscation order bars"),
                block.leaf(
                        "unpaidFineNeedsLeave",
                        Kind.FLAG,
                        "whether an unpaid committed fine needs the leave of the sentencing court"));
    }

    /** Whether fines must have been paid. */
    public enum Fines {
        /** They need not. */
        NO,
        /** They must, unless the person is wholly unable. */
        UNLESS_UNABLE,
        /** They must. */
        YES
    }
}
