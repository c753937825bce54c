package dev.repatria.app.preview;

import dev.repatria.api.Actor;
import dev.repatria.api.InvalidValue;
import dev.repatria.core.preview.DraftImpact;
import dev.repatria.core.register.LawInForce;
import dev.repatria.core.treaty.profile.ProfileLoader;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The impact run: a draft against every open case, before anybody adopts it; for treaty administrators. */
@RestController
final class ImpactResource {

    private final CaseStreams cases;
    private final LawInForce laws;
    private final ProfileLoader loader;
    private final Clock clock;

    ImpactResource(CaseStreams cases, LawInForce laws, ProfileLoader loader, Clock clock) {
        this.cases = cases;
        this.laws = laws;
        this.loader = loader;
        this.clock = clock;
    }

    /** Who would gain or lose if the draft were adopted and their cases moved to it; writes nothing. */
    @PostMapping("/v1/treaties/{id}/impact")
    Impact impact(@PathVariable String id, @RequestBody Draft draft, Actor actor) {
        var document = loader.load(id + ".yaml", draft.content());
        if (!document.id().equals(id)) {
            throw new InvalidValue("content", "is the profile " + document.id());
        }
        var today = LocalDate.now(clock);
        var tally = new ImpactTally(new DraftImpact(laws.book(), document, today), actor.country());
        cases.each(tally::take);
        return tally.result(document, today);
    }
}
