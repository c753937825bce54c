package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The will of the person.
 *
 * @param required whether consent is needed
 * @param form the form of consent
 * @param representatives who consents for a minor or an incapable person
 * @param adultAge the age from which the person consents alone
 * @param verifiedBy the States whose officer verifies consent
 * @param verifyingOfficer the officer whom the law names
 * @param withdrawalCutoff the act after which consent can no longer be withdrawn
 * @param nonConsentBases the grounds on which a transfer goes on without consent
 * @param expulsionOrderFinal whether remedies against the expulsion order must be exhausted
 * @param opinionRequired whether the opinion of the person is recorded when consent is not needed
 * @param opinionRefusalAccepted whether a statement that the person refuses an opinion is enough
 */
public record ConsentRule(
        @Nullable Cited<Boolean> required,
        @Nullable Cited<Form> form,
        @Nullable Cited<Set<ConsentBy>> representatives,
        @Nullable Cited<Integer> adultAge,
        @Nullable Cited<Set<Side>> verifiedBy,
        @Nullable Cited<String> verifyingOfficer,
        @Nullable Cited<Cutoff> withdrawalCutoff,
        @Nullable Cited<Set<NonConsentBasis>> nonConsentBases,
        @Nullable Cited<Boolean> expulsionOrderFinal,
        @Nullable Cited<Boolean> opinionRequired,
        @Nullable Cited<Boolean> opinionRefusalAccepted) {

    static ConsentRule read(Block block) {
        return new ConsentRule(
                block.leaf("required", Kind.FLAG, "whether consent is needed"),
                block.leaf("form", Kind.oneOf(Form.class), "the form of consent"),
                block.leaf(
                        "representatives",
                        Kind.someOf(ConsentBy.class),
                        "who consents for a minor or an incapable person"),
                block.leaf("adultAge", Kind.number(10, 25), "the age from which the person consents alone"),
                block.leaf("verifiedBy", Kind.someOf(Side.class), "the States whose officer verifies consent"),
                block.leaf("verifyingOfficer", Kind.TEXT, "the officer whom the law names"),
                block.leaf(
                        "withdrawalCutoff",
                        Kind.oneOf(Cutoff.class),
                        "the act after which consent can no longer be withdrawn"),
                block.leaf(
                        "nonConsentBases",
                        Kind.someOf(NonConsentBasis.class),
                        "the grounds on which a transfer goes on without consent"),
                block.leaf(
                        "expulsionOrderFinal",
                        Kind.FLAG,
                        "whether remedies against the expulsion order must be exhausted"),
                block.leaf(
                        "opinionRequired",
                        Kind.FLAG,
                        "whether the opinion of the person is recorded when consent is not needed"),
                block.leaf(
                        "opinionRefusalAccepted",
                        Kind.FLAG,
                        "whether a statement that the person refuses an opinion is enough"));
    }

    ConsentRule withNonConsentBases(Cited<Set<NonConsentBasis>> bases) {
        return new ConsentRule(
                required,
                form,
                representatives,
                adultAge,
                verifiedBy,
                verifyingOfficer,
                withdrawalCutoff,
                bases,
                expulsionOrderFinal,
                opinionRequired,
                opinionRefusalAccepted);
    }

    /** The form of consent. */
    public enum Form {
        /** Express. */
        EXPRESS,
        /** In writing. */
        WRITTEN,
        /** Express and in writing. */
        EXPRESS_WRITTEN
    }

    /** Where the end of the right to withdraw is laid down. */
    public enum Cutoff {
        /** Verification before the officer whom the law names. */
        VERIFICATION,
        /** The physical transfer. */
        TRANSFER,
        /** The law of the sentencing State decides. */
        BY_STATE_LAW
    }
}
