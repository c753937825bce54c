package dev.repatria.app.reading;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.app.http.AtLeast;
import dev.repatria.app.http.Cursor;
import dev.repatria.app.http.Freshness;
import dev.repatria.app.http.Page;
import dev.repatria.app.http.PageSize;
import dev.repatria.core.read.work.FindWorkItems;
import dev.repatria.core.read.work.WorkItem;
import dev.repatria.core.read.work.WorkItemProjection;
import dev.repatria.core.read.work.WorkItemTable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for whom. */
@RestController
@RequestMapping("/v1/work-items")
final class WorkItemResource {

    private final WorkItemTable items;
    private final Freshness freshness;

    WorkItemResource(WorkItemTable items, Freshness freshness) {
        this.items = items;
        this.freshness = freshness;
    }

    /** What waits in the cases of the caller's State, nearest date first. */
    @GetMapping
    Page<WorkItemView> items(Actor actor, Search search, AtLeast atLeast, PageSize size) {
        freshness.await(atLeast, WorkItemProjection.NAME);
        var found = items.find(search.wanted(Viewer.of(actor)), search.after(), size.rows() + 1);
        var page = Page.of(found, size.rows(), WorkItemResource::cursor);
        return new Page<>(page.items().stream().map(WorkItemView::of).toList(), page.next());
    }

    private static Cursor cursor(WorkItem last) {
        var after = WorkItemTable.After.of(last);
        return new Cursor(List.of(after.dueOn().toString(), after.caseId(), String.valueOf(after.sequence())));
    }

    /**
     * The criteria of a search, from the query.
     *
     * @param state the State for which it waits
     * @param role the capacity for which it waits
     * @param overdue {@code true} for items whose date was declared missed
     * @param cursor where the page begins
     */
    record Search(
            @Nullable String state,
            @Nullable Role role,
            @Nullable UUID caseId,
            @Nullable Boolean overdue,
            @Nullable String cursor) {

        FindWorkItems wanted(Viewer viewer) {
            return new FindWorkItems(
                    viewer.onlyOf(),
                    state == null ? null : State.of(state),
                    role,
                    caseId == null ? null : caseId.toString(),
                    Boolean.TRUE.equals(overdue));
        }

        WorkItemTable.@Nullable After after() {
            if (cursor == null) {
                return null;
            }
            var key = Cursor.decode(cursor, 3).key();
            return new WorkItemTable.After(
                    Cursors.date(key.get(0)), Cursors.caseId(key.get(1)), Cursors.number(key.get(2)));
        }
    }
}
