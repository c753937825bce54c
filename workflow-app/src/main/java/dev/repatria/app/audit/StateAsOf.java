package dev.repatria.app.audit;

import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stood at a moment.
 *
 * @param version number of events until then
 * @param position place of the last of them in the log
 * @param recordedAt when the last of them was recorded
 * @param resumeTo stage that a suspended case returns to
 * @param standing the events that still counted, with their content
 */
record StateAsOf(
        String caseId,
        int version,
        long position,
        Instant recordedAt,
        @Nullable Stage stage,
        @Nullable LocalDate stageSince,
        @Nullable Stage resumeTo,
        @Nullable String instrument,
        @Nullable String profileVersion,
        List<Standing> standing) {

    /** One event that still counts. */
    record Standing(String name, TransferEvent content) {}

    static StateAsOf of(String caseId, CaseState state, StoredRow last) {
        var pinned = state.instrument();
        return new StateAsOf(
                caseId,
                state.version(),
                last.position(),
                last.recordedAt(),
                state.stage().orElse(null),
                state.stageSince().orElse(null),
                state.isIn(Stage.SUSPENDED) ? state.resumeTo().orElse(null) : null,
                pinned.map(instrument -> instrument.instrument()).orElse(null),
                pinned.map(instrument -> instrument.version()).orElse(null),
                state.standing().stream()
                        .map(event -> new Standing(event.getClass().getSimpleName(), event))
                        .toList());
    }
}
