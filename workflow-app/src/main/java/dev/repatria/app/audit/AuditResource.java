package dev.repatria.app.audit;

import dev.repatria.app.http.Cursor;
import dev.repatria.app.http.Page;
import dev.repatria.app.http.PageSize;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.core.transfer.CaseState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a case as stored, and its state as of any moment; for auditors only. */
@RestController
@RequestMapping("/v1/audit/cases/{id}")
final class AuditResource {

    private final CaseHistory history;

    AuditResource(CaseHistory history) {
        this.history = history;
    }

    /** Every event of the case as stored, in order, a page at a time. */
    @GetMapping("/events")
    Page<StoredRow> events(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, PageSize size) {
        var after = cursor == null ? -1 : sequence(Cursor.decode(cursor, 1));
        var rows = history.after(id, after, size.rows() + 1);
        if (rows.isEmpty() && cursor == null) {
            throw unknown();
        }
        return Page.of(rows, size.rows(), row -> new Cursor(List.of(Long.toString(row.sequence()))));
    }

    /** The state that the events until a moment add up to. */
    @GetMapping("/state")
    StateAsOf state(@PathVariable UUID id, @RequestParam(required = false) @Nullable String asOf) {
        var rows = history.until(id, Moment.of(asOf));
        if (rows.isEmpty()) {
            throw unknown();
        }
        var state = CaseState.of(rows.stream().map(history::read).toList());
        return StateAsOf.of(id.toString(), state, rows.get(rows.size() - 1));
    }

    private static long sequence(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().get(0));
        } catch (NumberFormatException notOurs) {
            throw new Problem(ProblemType.INVALID_CURSOR, "cursor: was not made by this list").with("field", "cursor");
        }
    }

    private static Problem unknown() {
        return new Problem(ProblemType.UNKNOWN_CASE, "no case has this id, or none had it at that moment");
    }
}
