package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the States decide.
 *
 * @param discretionary whether a State may refuse although every condition is met
 * @param factors what the decision weighs
 * @param discretionaryGrounds named grounds on which refusal is allowed
 * @param reasonsOnRefusal whether a refusal must give reasons
 * @param deadline time for the decision of the receiving State
 * @param clockStarts what starts that time
 * @param delayNeedsReasons whether a later decision needs reasons and an estimate
 * @param partialRecognition whether the judgment may be recognised in part after consultation
 */
public record DecisionRule(
        @Nullable Cited<Boolean> discretionary,
        @Nullable Cited<Set<Factor>> factors,
        @Nullable Cited<Set<Ground>> discretionaryGrounds,
        @Nullable Cited<Reasons> reasonsOnRefusal,
        @Nullable Cited<Period> deadline,
        @Nullable Cited<Clock> clockStarts,
        @Nullable Cited<Boolean> delayNeedsReasons,
        @Nullable Cited<Boolean> partialRecognition) {

    static DecisionRule read(Block block) {
        return new DecisionRule(
                block.leaf("discretionary", Kind.FLAG, "whether a State may refuse although every condition is met"),
                block.leaf("factors", Kind.someOf(Factor.class), "what the decision weighs"),
                block.leaf(
                        "discretionaryGrounds", Kind.someOf(Ground.class), "named grounds on which refusal is allowed"),
                block.leaf("reasonsOnRefusal", Kind.oneOf(Reasons.class), "whether a refusal must give reasons"),
                block.leaf("deadline", Kind.PERIOD, "time for the decision of the receiving State"),
                block.leaf("clockStarts", Kind.oneOf(Clock.class), "what starts that time"),
                block.leaf("delayNeedsReasons", Kind.FLAG, "whether a later decision needs reasons and an estimate"),
                block.leaf(
                        "partialRecognition",
                        Kind.FLAG,
                        "whether the judgment may be recognised in part after consultation"));
    }

    /** What a decision weighs. */
    public enum Factor {
        /** The likelihood of social rehabilitation. */
        REHABILITATION,
        /** Nature and severity of the offence. */
        GRAVITY,
        /** The criminal record. */
        RECORD,
        /** The medical condition. */
        HEALTH,
        /** Ties to each State. */
        TIES,
        /** Interests of law enforcement. */
        LAW_ENFORCEMENT_INTEREST,
        /** The chance that the person comes back. */
        RISK_OF_RETURN,
        /** Humanitarian concern. */
        HUMANITARIAN,
        /** Acceptance of responsibility. */
        RESPONSIBILITY,
        /** Threats to security. */
        SECURITY,
        /** Public safety, victims and family. */
        PUBLIC_SAFETY,
        /** Likely new offences. */
        REOFFENDING,
        /** Whether the person has left the receiving State for good. */
        ABANDONMENT,
        /** Threats from the prison system of the sentencing State. */
        PRISON_CONDITIONS,
        /** Cooperation with the police. */
        COOPERATION,
        /** The best interests of a child or young person. */
        BEST_INTERESTS
    }

    /** A named ground of refusal. */
    public enum Ground {
        /** Sovereignty. */
        SOVEREIGNTY,
        /** Security. */
        SECURITY,
        /** Public order. */
        PUBLIC_ORDER,
        /** Another essential interest. */
        OTHER_INTEREST
    }

    /** Whether a refusal gives reasons. */
    public enum Reasons {
        /** It need not. */
        NO,
        /** Where possible and appropriate. */
        WHERE_POSSIBLE,
        /** It must. */
        YES
    }

    /** What starts the time to decide. */
    public enum Clock {
        /** Receipt of the request, or of judgment and certificate. */
        RECEIPT
    }
}
