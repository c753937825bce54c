package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether earlier acts may be prosecuted after transfer.
 *
 * @param applies to whom the protection applies
 * @param window stay after final discharge, though free to leave, that ends it
 * @param authorisationDeadline time for the sentencing State to answer a request for authority
 */
public record SpecialityRule(
        @Nullable Cited<Applies> applies,
        @Nullable Cited<Period> window,
        @Nullable Cited<Period> authorisationDeadline) {

    static SpecialityRule read(Block block) {
        return new SpecialityRule(
                block.leaf("applies", Kind.oneOf(Applies.class), "to whom the protection applies"),
                block.leaf("window", Kind.PERIOD, "stay after final discharge, though free to leave, that ends it"),
                block.leaf(
                        "authorisationDeadline",
                        Kind.PERIOD,
                        "time for the sentencing State to answer a request for authority"));
    }

    /** To whom the protection applies. */
    public enum Applies {
        /** To nobody. */
        NONE,
        /** To persons transferred without consent. */
        NON_CONSENT,
        /** To everybody. */
        ALL
    }
}
