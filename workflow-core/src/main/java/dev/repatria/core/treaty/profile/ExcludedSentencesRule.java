package dev.repatria.core.treaty.profile;

import dev.repatria.api.screening.SentenceKind;
import dev.repatria.core.treaty.Cited;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences for which there is no transfer.
 *
 * @param kinds the kinds of sentence that are excluded; an empty list says that none is
 * @param unlessCommuted whether a commuted sentence is admitted
 */
public record ExcludedSentencesRule(
        @Nullable Cited<Set<SentenceKind>> kinds, @Nullable Cited<Boolean> unlessCommuted) {

    static ExcludedSentencesRule read(Block block) {
        return new ExcludedSentencesRule(
                block.leaf(
                        "kinds",
                        Kind.someOf(SentenceKind.class),
                        "the kinds of sentence that are excluded; an empty list says that none is"),
                block.leaf("unlessCommuted", Kind.FLAG, "whether a commuted sentence is admitted"));
    }
}
