package dev.repatria.app.preview;

import dev.repatria.api.Actor;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.app.http.CaseFile;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.core.casework.Rulebook;
import dev.repatria.core.preview.MigrationPreview;
import dev.repatria.core.register.LawInForce;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Refusal;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What {@code MigrateCaseProfile} would bring, for those who may send it; refused for the same reasons. */
@RestController
final class MigrationPreviewResource {

    private final CaseFile file;
    private final LawInForce laws;

    MigrationPreviewResource(CaseFile file, LawInForce laws) {
        this.file = file;
        this.laws = laws;
    }

    /** The values that differ, the verdict before and after, and the steps that would open or close; writes nothing. */
    @PostMapping("/v1/cases/{id}/profile-migrations/preview")
    MigrationPreview preview(@PathVariable UUID id, @RequestBody MigrationQuestion question, Actor actor) {
        var events = file.events(id.toString());
        var matter = file.matter(events, actor);
        if (!CaseFile.isVisible(matter)) {
            throw CaseFile.unknown();
        }
        return MigrationPreview.of(matter, events, migration(id, question, matter), laws.book());
    }

    private static CaseProfileMigrated migration(UUID id, MigrationQuestion question, Matter matter) {
        var asked = new MigrateCaseProfile(
                id.toString(), matter.today(Side.SENTENCING), question.toVersion(), "A preview; nothing is written.");
        var accepted = Rulebook.decide(matter, asked).fold(outcome -> outcome, refusal -> {
            throw problem(refusal);
        });
        return (CaseProfileMigrated) accepted.events().get(0);
    }

    private static Problem problem(Refusal refusal) {
        var type = refusal.rule().equals("role.not-entitled") ? ProblemType.FORBIDDEN : ProblemType.RULE_REFUSED;
        return new Problem(type, refusal.detail())
                .with("rule", refusal.rule())
                .with("cite", refusal.cite().toString());
    }
}
