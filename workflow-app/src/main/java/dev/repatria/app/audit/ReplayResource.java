package dev.repatria.app.audit;

import dev.repatria.app.http.AtLeast;
import dev.repatria.app.http.CaseFile;
import dev.repatria.app.http.Freshness;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import dev.repatria.core.read.timeline.TimelineProjection;
import dev.repatria.core.read.work.WorkItemProjection;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Folds a case again and compares the result with the live views; for auditors only. */
@RestController
final class ReplayResource {

    private static final int ATTEMPTS = 3;

    private final Comparison comparison;
    private final Freshness freshness;

    ReplayResource(Comparison comparison, Freshness freshness) {
        this.comparison = comparison;
        this.freshness = freshness;
    }

    /** Whether the views of the case say what its events add up to, and every place where they do not. */
    @PostMapping("/v1/audit/cases/{id}/replay")
    ReplayResult replay(@PathVariable UUID id) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var head = comparison.head(id);
            if (head.isEmpty()) {
                throw CaseFile.unknown();
            }
            freshness.await(
                    new AtLeast(head), CaseSummaryProjection.NAME, TimelineProjection.NAME, WorkItemProjection.NAME);
            var result = comparison.of(id);
            // An event that came in between may not have reached the views, so its case is looked at again.
            if (OptionalLong.of(result.position()).equals(head)) {
                return result;
            }
        }
        throw new Problem(ProblemType.NOT_YET_VISIBLE, "the case goes on too fast to be compared")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
