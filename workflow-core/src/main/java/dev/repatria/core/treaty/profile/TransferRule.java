package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The physical transfer.
 *
 * @param deadline time for the transfer, counted from the last decision
 * @param postponedDeadline time for the transfer after it was prevented, counted from the new date
 * @param placeAgreed whether the States agree on the place
 * @param transit whether the instrument has rules on transit
 * @param transitReply time for the answer of a State of transit
 */
public record TransferRule(
        @Nullable Cited<Period> deadline,
        @Nullable Cited<Period> postponedDeadline,
        @Nullable Cited<Boolean> placeAgreed,
        @Nullable Cited<Boolean> transit,
        @Nullable Cited<Period> transitReply) {

    static TransferRule read(Block block) {
        return new TransferRule(
                block.leaf("deadline", Kind.PERIOD, "time for the transfer, counted from the last decision"),
                block.leaf(
                        "postponedDeadline",
                        Kind.PERIOD,
                        "time for the transfer after it was prevented, counted from the new date"),
                block.leaf("placeAgreed", Kind.FLAG, "whether the States agree on the place"),
                block.leaf("transit", Kind.FLAG, "whether the instrument has rules on transit"),
                block.leaf("transitReply", Kind.PERIOD, "time for the answer of a State of transit"));
    }
}
