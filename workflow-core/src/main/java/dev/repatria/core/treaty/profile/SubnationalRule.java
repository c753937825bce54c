package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * The consent of the federal unit whose court sentenced.
 *
 * @param required whether its consent is needed
 * @param federalCustodian whether the federal authority of the receiving State answers for custody
 */
public record SubnationalRule(
        @Nullable Cited<Boolean> required, @Nullable Cited<Boolean> federalCustodian) {

    static SubnationalRule read(Block block) {
        return new SubnationalRule(
                block.leaf("required", Kind.FLAG, "whether its consent is needed"),
                block.leaf(
                        "federalCustodian",
                        Kind.FLAG,
                        "whether the federal authority of the receiving State answers for custody"));
    }
}
