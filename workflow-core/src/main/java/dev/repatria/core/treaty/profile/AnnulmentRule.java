package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a court of the receiving State finds the transfer unlawful.
 *
 * @param notice time to notify the sentencing State
 * @param returnWindow time for the sentencing State to ask for the return
 */
public record AnnulmentRule(
        @Nullable Cited<Period> notice, @Nullable Cited<Period> returnWindow) {

    static AnnulmentRule read(Block block) {
        return new AnnulmentRule(
                block.leaf("notice", Kind.PERIOD, "time to notify the sentencing State"),
                block.leaf("returnWindow", Kind.PERIOD, "time for the sentencing State to ask for the return"));
    }
}
