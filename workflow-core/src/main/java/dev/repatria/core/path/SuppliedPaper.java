package dev.repatria.core.path;

import dev.repatria.api.DocumentReference;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.treaty.RequiredDocument;
import org.jspecify.annotations.Nullable;

/** How a step says which paper it waits for; that only a certified copy will do is part of it. */
final class SuppliedPaper {

    private static final String CERTIFIED = ", certified";

    private SuppliedPaper() {}

    static String subject(RequiredDocument paper) {
        return paper.certified() ? paper.kind() + CERTIFIED : paper.kind();
    }

    static boolean isOnFile(CaseState state, @Nullable String subject) {
        return FileOfPapers.of(state).shared().stream().anyMatch(paper -> answers(paper, subject));
    }

    private static boolean answers(DocumentReference paper, @Nullable String subject) {
        return paper.kind().equals(subject) || (paper.certified() && (paper.kind() + CERTIFIED).equals(subject));
    }
}
