package dev.repatria.core.treaty.profile;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Require;
import dev.repatria.api.State;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A State bound by the instrument, with what it declared for itself.
 *
 * @param membership the State, with the place where its membership is laid down
 * @param entry first day on which it is bound; absent when no source on file gives it
 * @param lastDay last day on which it is bound
 * @param provisional whether it applies the instrument provisionally
 * @param centralAuthority the body that it named
 * @param channel the way that requests to it take
 * @param languages languages that it accepts
 * @param zone time zone of the central authority when it is not that of the capital
 * @param nationalDefinition whom it counts as its nationals
 * @param nationalIncludes ties that it treats as nationality
 * @param enforcementMethods the methods by which it enforces
 * @param optOuts grounds of transfer without consent on which it does not take over a sentence
 * @param testsListedOffences whether it tests dual criminality for listed offences too
 * @param declarations other declarations and reservations, in words
 */
public record Party(
        @Nullable Cited<State> membership,
        @Nullable Cited<LocalDate> entry,
        @Nullable Cited<LocalDate> lastDay,
        @Nullable Cited<Boolean> provisional,
        @Nullable Cited<String> centralAuthority,
        @Nullable Cited<InitiationRule.Channel> channel,
        @Nullable Cited<List<String>> languages,
        @Nullable Cited<String> zone,
        @Nullable Cited<String> nationalDefinition,
        @Nullable Cited<Set<LinkRule.Link>> nationalIncludes,
        @Nullable Cited<Set<EnforcementMethod>> enforcementMethods,
        @Nullable Cited<Set<NonConsentBasis>> optOuts,
        @Nullable Cited<Boolean> testsListedOffences,
        @Nullable Cited<List<String>> declarations) {

    /** The State that is bound. */
    public State state() {
        return Require.present(membership, "state").value();
    }

    static Party read(Block block) {
        return new Party(
                block.leaf("state", Kind.STATE, "the State"),
                block.leaf("entry", Kind.DATE, "first day on which it is bound"),
                block.leaf("lastDay", Kind.DATE, "last day on which it is bound"),
                block.leaf("provisional", Kind.FLAG, "whether it applies the instrument provisionally"),
                block.leaf("centralAuthority", Kind.TEXT, "the body that it named"),
                block.leaf("channel", Kind.oneOf(InitiationRule.Channel.class), "the way that requests to it take"),
                block.leaf("languages", Kind.LANGUAGES, "languages that it accepts"),
                block.leaf("zone", Kind.TEXT, "time zone of the central authority"),
                block.leaf("nationalDefinition", Kind.TEXT, "whom it counts as its nationals"),
                block.leaf("nationalIncludes", Kind.someOf(LinkRule.Link.class), "ties that it treats as nationality"),
                block.leaf("enforcementMethods", Kind.someOf(EnforcementMethod.class), "methods by which it enforces"),
                block.leaf(
                        "optOuts",
                        Kind.someOf(NonConsentBasis.class),
                        "grounds of transfer without consent on which it does not take over a sentence"),
                block.leaf("testsListedOffences", Kind.FLAG, "whether it tests listed offences too"),
                block.leaf("declarations", Kind.TEXTS, "other declarations and reservations, in words"));
    }
}
