package dev.repatria.core.path;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.transfer.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.DomainEventMessage;

/** The dates that a saga has scheduled, so that each is scheduled once and withdrawn when it no longer holds. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
final class Timetable {

    private final Map<String, String> scheduled = new LinkedHashMap<>();

    /**
     * Schedules what is due and not yet scheduled or declared missed, and cancels what is no longer due.
     *
     * <p>Left to a later event of the case that is handled in the same transaction, unless the case is closed by this one.
     */
    void keep(
            DomainEventMessage<?> message,
            List<OpenStep> steps,
            Matter matter,
            DeadlineManager deadlines,
            String name) {
        var closed = matter.state().stage().filter(Stage::isTerminal).isPresent();
        if (closed || EventsAhead.of(message).isEmpty()) {
            keep(message.getAggregateIdentifier(), steps, matter, deadlines, name);
        }
    }

    private void keep(String caseId, List<OpenStep> steps, Matter matter, DeadlineManager deadlines, String name) {
        var wanted = new HashSet<String>();
        for (var step : steps) {
            dueOn(step, matter).ifPresent(day -> {
                var due = StepDue.of(caseId, step, day);
                wanted.add(due.key());
                scheduled.computeIfAbsent(due.key(), key -> deadlines.schedule(after(day, step, matter), name, due));
            });
        }
        scheduled.entrySet().removeIf(entry -> {
            var obsolete = !wanted.contains(entry.getKey());
            if (obsolete) {
                deadlines.cancelSchedule(name, entry.getValue());
            }
            return obsolete;
        });
    }

    /** Takes a date off that has come. */
    void passed(StepDue due) {
        scheduled.remove(due.key());
    }

    private static Optional<LocalDate> dueOn(OpenStep step, Matter matter) {
        return Optional.ofNullable(step.dueOn())
                .filter(day -> !matter.state()
                        .has(
                                DeadlineMissed.class,
                                missed -> missed.step() == step.step()
                                        && Objects.equals(missed.subject(), step.subject())
                                        && missed.dueOn().equals(day)));
    }

    // The last day counts in full at the seat of the responsible authority.
    private static Instant after(LocalDate day, OpenStep step, Matter matter) {
        return day.plusDays(1).atStartOfDay(matter.zone(step.side())).toInstant();
    }
}
