package dev.repatria.core.preview;

import dev.repatria.api.screening.FindingChange;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.ApprovalPath;
import dev.repatria.core.screening.Comparison;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.screening.CaseScreening;
import dev.repatria.core.treaty.profile.LeafChange;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the move of a case to another version of its profile would bring.
 *
 * @param changedValues every value that differs between the two versions
 * @param verdictBefore the verdict of that day under the version that the case keeps
 * @param verdictAfter the verdict of that day under the other one
 * @param differences the conditions that differ
 * @param opens steps of the path that would open
 * @param closes steps of the path that would close
 */
public record MigrationPreview(
        String instrument,
        String fromVersion,
        String toVersion,
        List<ValueChange> changedValues,
        Verdict verdictBefore,
        Verdict verdictAfter,
        List<FindingChange> differences,
        List<OpenStep> opens,
        List<OpenStep> closes) {

    /** Copies its lists. */
    public MigrationPreview {
        changedValues = List.copyOf(changedValues);
        differences = List.copyOf(differences);
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }

    /** The preview of a migration that the rules allow, from the events of the case so far. */
    public static MigrationPreview of(
            Matter before, List<TransferEvent> events, CaseProfileMigrated migration, ProfileLawBook book) {
        var after = new Matter(stateAfter(events, migration), before.circumstances());
        var old = result(before, migration.on());
        var late = result(after, migration.on());
        var earlier =
                book.profile(migration.instrument(), migration.fromVersion()).orElseThrow();
        var later = book.profile(migration.instrument(), migration.toVersion()).orElseThrow();
        var open = ApprovalPath.after(before);
        var next = ApprovalPath.after(after);
        return new MigrationPreview(
                migration.instrument(),
                migration.fromVersion(),
                migration.toVersion(),
                LeafChange.between(earlier, later).stream().map(ValueChange::of).toList(),
                old.verdict(),
                late.verdict(),
                Comparison.changes(old.findings(), late.findings()),
                without(next, open),
                without(open, next));
    }

    private static CaseState stateAfter(List<TransferEvent> events, CaseProfileMigrated migration) {
        List<TransferEvent> all = new ArrayList<>(events);
        all.add(migration);
        return CaseState.of(all);
    }

    private static InstrumentResult result(Matter matter, LocalDate on) {
        var pinned = matter.state().instrument().orElseThrow();
        var facts = CaseScreening.request(matter.state(), matter.circumstances().laws(), pinned, on);
        return matter.circumstances().examiner().examine(facts, pinned);
    }

    private static List<OpenStep> without(List<OpenStep> steps, List<OpenStep> others) {
        return steps.stream().filter(step -> !others.contains(step)).toList();
    }
}
