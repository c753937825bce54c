package dev.repatria.app.reading;

import dev.repatria.api.Actor;
import dev.repatria.app.http.AtLeast;
import dev.repatria.app.http.Freshness;
import dev.repatria.core.read.summary.CaseCounts;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many cases stand where. */
@RestController
@RequestMapping("/v1/statistics")
final class StatisticsResource {

    private final CaseCounts counts;
    private final Freshness freshness;

    StatisticsResource(CaseCounts counts, Freshness freshness) {
        this.counts = counts;
        this.freshness = freshness;
    }

    /** The cases of the caller's State by stage, treaty, direction and outcome. */
    @GetMapping("/cases")
    CaseStatistics cases(Actor actor, AtLeast atLeast) {
        freshness.await(atLeast, CaseSummaryProjection.NAME);
        var found = counts.of(Viewer.of(actor).onlyOf());
        return new CaseStatistics(
                found.stream().mapToLong(CaseCounts.Count::cases).sum(), found);
    }

    /** The counts and their sum. */
    record CaseStatistics(long cases, List<CaseCounts.Count> counts) {}
}
