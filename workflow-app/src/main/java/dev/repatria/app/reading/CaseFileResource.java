package dev.repatria.app.reading;

import dev.repatria.api.Actor;
import dev.repatria.app.http.CaseFile;
import dev.repatria.app.http.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file of one case, read from the log itself and so never behind it. */
@RestController
@RequestMapping("/v1/cases/{id}")
final class CaseFileResource {

    private final CaseFile file;
    private final CaseRecords records;

    CaseFileResource(CaseFile file, CaseRecords records) {
        this.file = file;
        this.records = records;
    }

    /** What the caller may do now, and for what is closed the rule and article. */
    @GetMapping("/actions")
    ResponseEntity<ActionsView> actions(Actor actor, @PathVariable UUID id) {
        var matter = file.matter(id.toString(), actor);
        var state = matter.state();
        if (!state.isOpened() || !Viewer.of(actor).sees(state.sentencingState(), state.receivingState())) {
            throw CaseFile.unknown();
        }
        var view = ActionsView.of(id.toString(), matter);
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }

    /** The papers on the file that the caller may know of, in the order in which they came. */
    @GetMapping("/documents")
    Page<DocumentView> documents(Actor actor, @PathVariable UUID id) {
        var viewer = Viewer.of(actor);
        var documents = records.of(id, viewer).stream()
                .flatMap(recorded -> DocumentView.of(recorded, viewer))
                .toList();
        return new Page<>(documents, null);
    }

    /** The claims about conditions of detention, with their answers. */
    @GetMapping("/claims")
    Page<ClaimView> claims(Actor actor, @PathVariable UUID id) {
        var all = records.of(id, Viewer.of(actor));
        return new Page<>(
                all.stream().flatMap(recorded -> ClaimView.of(recorded, all)).toList(), null);
    }
}
