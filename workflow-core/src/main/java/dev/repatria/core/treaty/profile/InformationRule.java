package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What the person must be told.
 *
 * @param dutyToInform whether the person must be told of the instrument and the consequences of a transfer
 * @param noticeOfSteps whether the person is told of each step and decision
 * @param inWriting whether that notice is in writing
 */
public record InformationRule(
        @Nullable Cited<Boolean> dutyToInform,
        @Nullable Cited<Boolean> noticeOfSteps,
        @Nullable Cited<Boolean> inWriting) {

    static InformationRule read(Block block) {
        return new InformationRule(
                block.leaf(
                        "dutyToInform",
                        Kind.FLAG,
                        "whether the person must be told of the instrument and the consequences of a transfer"),
                block.leaf("noticeOfSteps", Kind.FLAG, "whether the person is told of each step and decision"),
                block.leaf("inWriting", Kind.FLAG, "whether that notice is in writing"));
    }
}
