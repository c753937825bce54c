package dev.repatria.core.transfer.handover;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.HandoverPostponed;
import dev.repatria.api.transfer.HandoverScheduled;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TransitRequested;
import dev.repatria.api.transfer.handover.CompleteHandover;
import dev.repatria.api.transfer.handover.PostponeHandover;
import dev.repatria.api.transfer.handover.ScheduleHandover;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.transfer.screening.Reexamination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Place and day of the handover, within the time that the instrument sets, and the handover itself. */
public final class HandoverPlan {

    private static final Citation ROW = new Citation("State table", "rows 33, 35 and 36");

    private HandoverPlan() {}

    /** The day that is fixed now, postponements included. */
    public static Optional<LocalDate> day(CaseState state) {
        return state.last(HandoverPostponed.class)
                .map(HandoverPostponed::handoverOn)
                .or(() -> state.last(HandoverScheduled.class).map(HandoverScheduled::handoverOn));
    }

    /** The last day that the instrument leaves for the transfer after the receiving State's decision. */
    public static Optional<LocalDate> latest(Matter matter) {
        var law = matter.registeredLaw();
        return law.transferPeriod().flatMap(period -> decidedOn(matter.state()).map(day -> law.due(day, period)));
    }

    private static Optional<LocalDate> decidedOn(CaseState state) {
        return state.last(ReceivingStateAccepted.class)
                .map(ReceivingStateAccepted::on)
                .or(() -> state.last(PartialRecognitionAgreed.class).map(PartialRecognitionAgreed::on));
    }

    static Outcome schedule(Matter matter, ScheduleHandover asked) {
        if (asked.handoverOn().isBefore(asked.on())) {
            throw new InvalidValue("handoverOn", "must not lie before " + asked.on());
        }
        // Once the time has run out, that is a missed deadline; the person must still be handed over.
        var latest = latest(matter).filter(day -> !day.isBefore(asked.on()));
        var cite = matter.registeredLaw()
                .transferPeriod()
                .map(period -> period.cite())
                .orElse(ROW);
        if (latest.filter(asked.handoverOn()::isAfter).isPresent()) {
            return Outcome.refuse("handover.too-late", cite, "The transfer must take place by " + latest.get() + ".");
        }
        var against =
                Reexamination.atTransfer(matter, asked.on(), asked.handoverOn()).flatMap(Reexamination::against);
        if (against.isPresent()) {
            return new Outcome.Refused(against.get());
        }
        List<TransferEvent> events = new ArrayList<>();
        events.add(new HandoverScheduled(asked.on(), asked.place(), asked.handoverOn(), asked.transitStates()));
        asked.transitStates().forEach(transit -> events.add(new TransitRequested(asked.on(), transit)));
        return Outcome.of(events).under(cite);
    }

    static Outcome postpone(Matter matter, PostponeHandover asked) {
        if (asked.handoverOn().isBefore(asked.on())) {
            throw new InvalidValue("handoverOn", "must not lie before " + asked.on());
        }
        var against =
                Reexamination.atTransfer(matter, asked.on(), asked.handoverOn()).flatMap(Reexamination::against);
        if (against.isPresent()) {
            return new Outcome.Refused(against.get());
        }
        return Outcome.of(new HandoverPostponed(asked.on(), asked.handoverOn(), asked.reason()))
                .under(matter.registeredLaw()
                        .postponedTransferPeriod()
                        .map(period -> period.cite())
                        .orElse(ROW));
    }

    static Optional<Refusal> dayNotCome(Matter matter) {
        return tooEarly(matter, matter.circumstances().latestToday());
    }

    static Outcome complete(Matter matter, CompleteHandover asked) {
        if (asked.timeServedDays() < 0) {
            throw new InvalidValue("timeServedDays", "must not be negative");
        }
        return tooEarly(matter, asked.on())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> transferred(matter, asked));
    }

    /** Custody has passed whatever the law says about it, so that a condition not met is recorded and refuses nothing. */
    private static Outcome transferred(Matter matter, CompleteHandover asked) {
        List<TransferEvent> events = new ArrayList<>();
        events.add(new CustodyTransferred(
                asked.on(), asked.place(), asked.deliveredBy(), asked.receivedBy(), asked.timeServedDays()));
        Reexamination.atTransfer(matter, asked.on(), asked.on()).ifPresent(again -> events.add(again.answer()));
        return Outcome.of(events).under(ROW);
    }

    private static Optional<Refusal> tooEarly(Matter matter, LocalDate on) {
        return day(matter.state())
                .filter(on::isBefore)
                .map(day -> new Refusal("handover.before-its-day", ROW, "The handover is fixed for " + day + "."));
    }
}
