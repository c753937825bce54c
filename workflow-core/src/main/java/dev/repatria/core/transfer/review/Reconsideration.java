package dev.repatria.core.transfer.review;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.ReconsiderationRequested;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.review.RequestReconsideration;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** A new look after a refusal: at once where the ground was temporary or no rule sets a wait, else from the reapplication date. */
public final class Reconsideration {

    private static final Citation ROW = new Citation("State table", "row 17");

    private Reconsideration() {}

    /** The first day of a new application, when the refusal set one. */
    public static Optional<LocalDate> from(CaseState state) {
        return state.last(ReceivingStateRefused.class)
                .flatMap(refused -> Optional.ofNullable(refused.reapplicationDate()))
                .or(() -> state.last(SentencingStateRefused.class)
                        .flatMap(refused -> Optional.ofNullable(refused.reapplicationDate())));
    }

    static Optional<Refusal> tooEarly(Matter matter) {
        return tooEarly(matter, matter.circumstances().latestToday());
    }

    private static Optional<Refusal> tooEarly(Matter matter, LocalDate on) {
        return from(matter.state())
                .filter(on::isBefore)
                .map(from -> new Refusal(
                        "reapplication.too-early", cite(matter), "A new application is possible from " + from + "."));
    }

    private static Citation cite(Matter matter) {
        var side = matter.state().has(ReceivingStateRefused.class) ? Side.RECEIVING : Side.SENTENCING;
        return matter.registeredLaw()
                .reapplicationPeriod(side)
                .map(period -> period.cite())
                .orElse(ROW);
    }

    static Outcome request(Matter matter, RequestReconsideration asked) {
        return tooEarly(matter, asked.on())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.of(new ReconsiderationRequested(asked.on(), asked.grounds()))
                        .under(cite(matter)));
    }
}
