package dev.repatria.app.reading;

import dev.repatria.api.Actor;
import dev.repatria.api.State;
import dev.repatria.api.transfer.Stage;
import dev.repatria.app.http.AtLeast;
import dev.repatria.app.http.CaseFile;
import dev.repatria.app.http.Cursor;
import dev.repatria.app.http.Freshness;
import dev.repatria.app.http.Page;
import dev.repatria.app.http.PageSize;
import dev.repatria.core.read.summary.CaseSummaryProjection;
import dev.repatria.core.read.summary.CaseSummaryTable;
import dev.repatria.core.read.summary.FindCases;
import dev.repatria.core.read.timeline.TimelineProjection;
import dev.repatria.core.read.timeline.TimelineTable;
import dev.repatria.core.read.work.WorkItemProjection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases and their timelines; a case of other States looks as if it were not there. */
@RestController
@RequestMapping("/v1/cases")
final class CaseResource {

    private final CaseSummaryTable cases;
    private final TimelineTable timelines;
    private final Freshness freshness;

    CaseResource(CaseSummaryTable cases, TimelineTable timelines, Freshness freshness) {
        this.cases = cases;
        this.timelines = timelines;
        this.freshness = freshness;
    }

    /** The cases of the caller's State that meet every criterion, those opened last first. */
    @GetMapping
    Page<CaseView> cases(Actor actor, Search search, AtLeast atLeast, PageSize size) {
        freshness.await(atLeast, CaseSummaryProjection.NAME, WorkItemProjection.NAME);
        var viewer = Viewer.of(actor);
        var after = search.cursor() == null
                ? null
                : Cursors.caseId(Cursor.decode(search.cursor(), 1).key().get(0));
        var found = cases.find(search.wanted(viewer), after, size.rows() + 1).stream()
                .map(hit -> CaseView.of(hit, viewer))
                .toList();
        return Page.of(found, size.rows(), last -> new Cursor(List.of(last.caseId())));
    }

    /** Where one case stands. */
    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(Actor actor, @PathVariable UUID id, AtLeast atLeast) {
        freshness.await(atLeast, CaseSummaryProjection.NAME, WorkItemProjection.NAME);
        var viewer = Viewer.of(actor);
        var view = cases.hit(id.toString())
                .filter(hit -> viewer.sees(
                        hit.summary().sentencing().state(),
                        hit.summary().receiving().state()))
                .map(hit -> CaseView.of(hit, viewer))
                .orElseThrow(CaseFile::unknown);
        return ResponseEntity.ok()
                .eTag(String.valueOf(view.version()))
                .header(Positions.HEADER, String.valueOf(view.position()))
                .body(view);
    }

    /** What happened in one case, one sentence for every event, in order. */
    @GetMapping("/{id}/timeline")
    Page<TimelineView> timeline(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            AtLeast atLeast,
            PageSize size) {
        freshness.await(atLeast, TimelineProjection.NAME);
        var viewer = Viewer.of(actor);
        var after = cursor == null
                ? -1
                : Cursors.number(Cursor.decode(cursor, 1).key().get(0));
        var found = timelines.ofCase(id.toString(), after, size.rows() + 1);
        var nothing = found.isEmpty() && cursor == null;
        if (nothing || found.stream().anyMatch(entry -> !viewer.sees(entry.sentencing(), entry.receiving()))) {
            throw CaseFile.unknown();
        }
        var lines = found.stream().map(entry -> TimelineView.of(entry, viewer)).toList();
        return Page.of(lines, size.rows(), last -> new Cursor(List.of(String.valueOf(last.sequence()))));
    }

    /**
     * The criteria of a search, from the query.
     *
     * @param state a State that is a party
     * @param direction sentencing and receiving State, for example {@code US-MX}
     * @param authority a body in charge in either State
     * @param dueBefore something waits whose date lies before this day
     * @param reference part of the file number of either State
     * @param cursor where the page begins
     */
    record Search(
            @Nullable String state,
            @Nullable String treaty,
            @Nullable String direction,
            @Nullable String authority,
            @Nullable Stage stage,
            @Nullable LocalDate dueBefore,
            @Nullable String reference,
            @Nullable String cursor) {

        FindCases wanted(Viewer viewer) {
            return new FindCases(
                    viewer.onlyOf(),
                    state == null ? null : State.of(state),
                    treaty,
                    direction,
                    authority,
                    stage,
                    dueBefore,
                    reference);
        }
    }
}
