package dev.repatria.app.screening;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.app.casework.TreatyDesk;
import dev.repatria.app.http.CaseFile;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the conditions said about a case, and why; for both States of the case and for auditors. */
@RestController
@RequestMapping("/v1/cases/{id}/assessments")
final class AssessmentResource {

    private final CaseFile file;
    private final AssessmentLog log;
    private final TreatyDesk treaties;

    AssessmentResource(CaseFile file, AssessmentLog log, TreatyDesk treaties) {
        this.file = file;
        this.log = log;
        this.treaties = treaties;
    }

    /** Every assessment with its findings and the facts that it was made on. */
    @GetMapping
    Assessments assessments(@PathVariable UUID id, Actor actor) {
        requireVisible(id, actor);
        return new Assessments(log.assessments(id), log.questions(id));
    }

    /** Works the verdict out again from its stored facts and the versions of instrument, statutes and policies that were read. */
    @GetMapping("/{position}/explanation")
    AssessmentExplained explain(@PathVariable UUID id, @PathVariable long position, Actor actor) {
        requireVisible(id, actor);
        var past = log.assessments(id).stream()
                .filter(assessment -> assessment.position() == position)
                .findFirst()
                .orElseThrow(() ->
                        new Problem(ProblemType.NOT_FOUND, "this case has no assessment at position " + position));
        var screening = new Screening(law(past));
        return AssessmentExplained.of(
                past,
                screening.explain(past.inputs(), past.instrument(), past.version(), past.verdict(), past.findings()));
    }

    /** The files that were read; for an assessment that does not name them, the law book that the log had then. */
    private ProfileLawBook law(RecordedAssessment past) {
        var then = treaties.bookAt(past.position());
        return past.law().isEmpty()
                ? then
                : then.asRead(past.law())
                        .orElseThrow(() -> new IllegalStateException("the log lost a file of the law"));
    }

    private void requireVisible(UUID id, Actor actor) {
        var matter = file.matter(id.toString(), actor);
        var auditor = matter.state().isOpened() && actor.isAny(Set.of(Role.AUDITOR));
        if (!auditor && !CaseFile.isVisible(matter)) {
            throw CaseFile.unknown();
        }
    }
}
