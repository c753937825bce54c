package dev.repatria.api.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.Require;
import org.jspecify.annotations.Nullable;

/**
 * A condition on which two screenings of the same case differ.
 *
 * @param condition code of the condition
 * @param layer treaty, statute or policy
 * @param cite where the law says it
 * @param offence the offence examined, when it was examined offence by offence
 * @param before outcome of the earlier screening; absent when it did not examine the condition
 * @param after outcome of the later screening; absent when it did not examine the condition
 */
public record FindingChange(
        String condition,
        Layer layer,
        String cite,
        @Nullable String offence,
        @Nullable Outcome before,
        @Nullable Outcome after) {

    /** Refuses a change without a condition or a place in the law. */
    public FindingChange {
        Require.text(condition, "condition");
        Require.present(layer, "layer");
        Require.text(cite, "cite");
    }
}
