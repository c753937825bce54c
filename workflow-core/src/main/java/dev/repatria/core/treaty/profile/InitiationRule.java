package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may make the formal move.
 *
 * @param stateMayRequest the States that may make the formal request
 * @param personMayPetitionTo the States to which the person may address a petition
 * @param othersMayPetition who else may petition for the person
 * @param personConsentsFirst whether a State may start only with the consent of the person
 * @param channel the way that requests take unless a party declares another
 */
public record InitiationRule(
        @Nullable Cited<Set<Side>> stateMayRequest,
        @Nullable Cited<Set<Side>> personMayPetitionTo,
        @Nullable Cited<Set<Petitioner>> othersMayPetition,
        @Nullable Cited<Boolean> personConsentsFirst,
        @Nullable Cited<Channel> channel) {

    static InitiationRule read(Block block) {
        return new InitiationRule(
                block.leaf("stateMayRequest", Kind.someOf(Side.class), "the States that may make the formal request"),
                block.leaf(
                        "personMayPetitionTo",
                        Kind.someOf(Side.class),
                        "the States to which the person may address a petition"),
                block.leaf("othersMayPetition", Kind.someOf(Petitioner.class), "who else may petition for the person"),
                block.leaf(
                        "personConsentsFirst",
                        Kind.FLAG,
                        "whether a State may start only with the consent of the person"),
                block.leaf(
                        "channel",
                        Kind.oneOf(Channel.class),
                        "the way that requests take unless a party declares another"));
    }

    /** Who may act for the person. */
    public enum Petitioner {
        /** A lawyer or legal representative. */
        REPRESENTATIVE,
        /** A spouse or relative. */
        RELATIVE,
        /** Anybody with an interest. */
        INTERESTED_PARTY
    }

    /** The way between the two States. */
    public enum Channel {
        /** Through embassies and foreign ministries. */
        DIPLOMATIC,
        /** Between ministries of justice. */
        JUSTICE_MINISTRIES,
        /** Between the named central authorities. */
        CENTRAL_AUTHORITIES,
        /** Directly between competent authorities. */
        COMPETENT_AUTHORITIES
    }
}
