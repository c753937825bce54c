package dev.repatria.core.transfer.facts;

import dev.repatria.api.DocumentReference;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.List;
import java.util.stream.Stream;

/** The papers of a case, and which of those that the instrument asks for are missing. */
public record FileOfPapers(List<DocumentReference> shared, List<DocumentReference> ownerOnly) {

    /** The papers of this case. */
    public static FileOfPapers of(CaseState state) {
        return new FileOfPapers(
                state.all(DocumentAttached.class).stream()
                        .map(DocumentAttached::document)
                        .toList(),
                state.all(PrivateDocumentAttached.class).stream()
                        .map(PrivateDocumentAttached::document)
                        .toList());
    }

    /** Whether a paper with this id is on file. */
    public boolean holds(String id) {
        return Stream.concat(shared.stream(), ownerOnly.stream())
                .anyMatch(paper -> paper.id().equals(id));
    }

    /** The papers that the instrument wants on the shared file by that moment and that are not there. */
    public List<RequiredDocument> missing(ApplicableLaw law, RequiredDocument.When when) {
        return law.documents().stream()
                .filter(required -> required.when() == when)
                .filter(required -> shared.stream().noneMatch(paper -> answers(paper, required)))
                .toList();
    }

    private static boolean answers(DocumentReference paper, RequiredDocument required) {
        return paper.kind().equals(required.kind()) && (paper.certified() || !required.certified());
    }
}
