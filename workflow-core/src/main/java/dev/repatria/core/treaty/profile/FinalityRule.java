package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Whether the judgment must be final.
 *
 * @param finalRequired whether the judgment must be final
 * @param appealTimeMustExpire whether the time to appeal must have run out
 */
public record FinalityRule(
        @Nullable Cited<Boolean> finalRequired, @Nullable Cited<Boolean> appealTimeMustExpire) {

    static FinalityRule read(Block block) {
        return new FinalityRule(
                block.leaf("finalRequired", Kind.FLAG, "whether the judgment must be final"),
                block.leaf("appealTimeMustExpire", Kind.FLAG, "whether the time to appeal must have run out"));
    }
}
