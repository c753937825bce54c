package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ties the person to the receiving State.
 *
 * @param anyOf the ties of which one is enough
 * @param effect whether a missing tie is a failed condition or a ground on which refusal is allowed
 * @param dualNational what follows when the person is also a national of the sentencing State
 * @param domicileBar the bar against persons domiciled in the sentencing State
 */
public record LinkRule(
        @Nullable Cited<Set<Link>> anyOf,
        @Nullable Cited<Effect> effect,
        @Nullable Cited<DualNational> dualNational,
        DomicileBar domicileBar) {

    static LinkRule read(Block block) {
        return new LinkRule(
                block.leaf("anyOf", Kind.someOf(Link.class), "the ties of which one is enough"),
                block.leaf(
                        "effect",
                        Kind.oneOf(Effect.class),
                        "whether a missing tie is a failed condition or a ground on which refusal is allowed"),
                block.leaf(
                        "dualNational",
                        Kind.oneOf(DualNational.class),
                        "what follows when the person is also a national of the sentencing State"),
                DomicileBar.read(
                        block.block("domicileBar", "the bar against persons domiciled in the sentencing State")));
    }

    /** A tie to the receiving State. */
    public enum Link {
        /** National as that State defines it. */
        NATIONAL,
        /** Citizen. */
        CITIZEN,
        /** Permanent resident. */
        PERMANENT_RESIDENT,
        /** Close ties. */
        CLOSE_TIES,
        /** National who lives there. */
        NATIONAL_LIVING_THERE,
        /** National who will be expelled to it on release. */
        NATIONAL_TO_BE_EXPELLED,
        /** Any other State that consents to take over. */
        CONSENTING_STATE
    }

    /** What a second nationality means. */
    public enum DualNational {
        /** Nothing. */
        ALLOW,
        /** The State may refuse. */
        DISCRETIONARY_REFUSAL,
        /** No transfer. */
        BAR
    }
}
