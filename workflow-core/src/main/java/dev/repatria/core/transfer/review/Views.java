package dev.repatria.core.transfer.review;

import dev.repatria.api.Citation;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.ViewsDeemedNoObjection;
import dev.repatria.api.transfer.ViewsRecorded;
import dev.repatria.api.transfer.ViewsRequested;
import dev.repatria.api.transfer.review.DeemNoObjection;
import dev.repatria.api.transfer.review.RecordViews;
import dev.repatria.api.transfer.review.RequestViews;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.List;
import java.util.Optional;

/** Views of prosecutors and agencies; where a policy sets a time, silence after it is no objection. */
public final class Views {

    private static final Citation ROW = new Citation("State table", "rows 12 and 13");

    private Views() {}

    /** The requests for views that neither views nor silence has answered. */
    public static List<ViewsRequested> open(CaseState state) {
        return state.all(ViewsRequested.class).stream()
                .filter(asked -> !answered(state, asked))
                .toList();
    }

    private static boolean answered(CaseState state, ViewsRequested asked) {
        return state.has(ViewsRecorded.class, views -> views.agency().equals(asked.agency()))
                || state.has(
                        ViewsDeemedNoObjection.class,
                        silence -> silence.agency().equals(asked.agency()));
    }

    static Outcome request(Matter matter, RequestViews asked) {
        var law = matter.registeredLaw();
        var period = law.viewsPeriod(Side.SENTENCING);
        var due = period.map(time -> law.due(asked.on(), time)).orElse(null);
        List<TransferEvent> requests = asked.agencies().stream()
                .distinct()
                .filter(agency -> !matter.state()
                        .has(ViewsRequested.class, known -> known.agency().equals(agency)))
                .<TransferEvent>map(agency -> new ViewsRequested(asked.on(), agency, due))
                .toList();
        if (requests.isEmpty()) {
            return Outcome.refuse("views.already-requested", ROW, "Each of these agencies has already been asked.");
        }
        return Outcome.of(requests).under(period.map(time -> time.cite()).orElse(ROW));
    }

    static Optional<Refusal> nobodyAsked(Matter matter) {
        return matter.state().has(ViewsRequested.class)
                ? Optional.empty()
                : Optional.of(new Refusal("views.not-requested", ROW, "No agency has been asked for views."));
    }

    static Outcome record(Matter matter, RecordViews asked) {
        if (!matter.state().has(ViewsRequested.class, known -> known.agency().equals(asked.agency()))) {
            return Outcome.refuse("views.not-requested", ROW, "This agency has not been asked for views.");
        }
        return Outcome.of(new ViewsRecorded(asked.on(), asked.agency(), asked.position(), asked.views()))
                .under(ROW);
    }

    /** Late or repeated, when the case has moved on or the views have come, it changes nothing. */
    static Outcome deem(Matter matter, DeemNoObjection asked) {
        var isDue = matter.state().isIn(Stage.SENTENCING_REVIEW)
                && matter.today(Side.SENTENCING).isAfter(asked.dueOn())
                && open(matter.state()).stream()
                        .anyMatch(open -> open.agency().equals(asked.agency())
                                && asked.dueOn().equals(open.dueOn()));
        if (!isDue) {
            return Outcome.nothing();
        }
        var cite = matter.registeredLaw()
                .viewsPeriod(Side.SENTENCING)
                .map(time -> time.cite())
                .orElse(ROW);
        return Outcome.of(new ViewsDeemedNoObjection(asked.on(), asked.agency(), asked.dueOn()))
                .under(cite);
    }
}
