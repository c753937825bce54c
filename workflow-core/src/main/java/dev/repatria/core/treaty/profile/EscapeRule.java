package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What an escape after transfer means.
 *
 * @param revivesEnforcement whether the sentencing State's right to enforce revives
 */
public record EscapeRule(@Nullable Cited<Boolean> revivesEnforcement) {

    static EscapeRule read(Block block) {
        return new EscapeRule(
                block.leaf("revivesEnforcement", Kind.FLAG, "whether the sentencing State's right to enforce revives"));
    }
}
