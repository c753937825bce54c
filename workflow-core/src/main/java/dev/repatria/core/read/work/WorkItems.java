package dev.repatria.core.read.work;

import dev.repatria.api.Authority;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.DetentionReviewMissed;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.core.path.Fulfilment;
import dev.repatria.core.read.RecordedEvent;
import dev.repatria.core.transfer.CaseState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The work items of one case, event by event. */
public final class WorkItems {

    private WorkItems() {}

    /** The items of a case after an event, from those before it and the state after it. */
    public static List<WorkItem> after(List<WorkItem> before, CaseState state, RecordedEvent recorded) {
        var items = new ArrayList<WorkItem>();
        before.forEach(item -> items.add(
                isMissed(item, recorded) ? item.missed(recorded.event().on()) : item));
        add(items, state, recorded);
        var waiting = Fulfilment.waiting(state);
        var seen = new HashSet<OpenStep>();
        // The latest item of a step is the one that counts, should the step have been opened on an earlier round too.
        for (var i = items.size() - 1; i >= 0; i--) {
            var counts = seen.add(items.get(i).open())
                    && waiting.contains(items.get(i).open());
            items.set(i, now(items.get(i), counts, recorded));
        }
        return List.copyOf(items);
    }

    private static WorkItem now(WorkItem item, boolean waits, RecordedEvent recorded) {
        if (item.waits() == waits) {
            return item;
        }
        var on = recorded.event().on();
        return waits ? item.again(on) : item.ended(on, recorded.sequence());
    }

    private static void add(List<WorkItem> items, CaseState state, RecordedEvent recorded) {
        if (recorded.event() instanceof StepOpened opened) {
            items.add(item(opened.step(), null, state, recorded));
        } else if (recorded.event() instanceof GovernmentReviewOpened review) {
            items.add(item(Fulfilment.review(review), review.authority(), state, recorded));
        }
    }

    private static WorkItem item(
            OpenStep step, @Nullable Authority authority, CaseState state, RecordedEvent recorded) {
        return new WorkItem(
                recorded.caseId(),
                recorded.sequence(),
                state.sentencingState(),
                state.receivingState(),
                step,
                WorkItem.name(authority),
                recorded.event().on(),
                null,
                null,
                null);
    }

    private static boolean isMissed(WorkItem item, RecordedEvent recorded) {
        if (!item.waits()) {
            return false;
        }
        if (recorded.event() instanceof DeadlineMissed missed) {
            return missed.step() == item.step()
                    && Objects.equals(missed.subject(), item.open().subject())
                    && missed.dueOn().equals(item.open().dueOn());
        }
        return recorded.event() instanceof DetentionReviewMissed missed
                && item.step() == PathStep.DETENTION_REVIEW
                && missed.dueOn().equals(item.open().dueOn());
    }
}
