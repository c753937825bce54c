package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.ProceedingKind;
import java.util.List;

/**
 * No third State has asked for extradition, where that bars.
 *
 * <p>Where the law says it: {@code proceedings.thirdStateExtradition} of a profile, for example Belize–Guatemala.
 */
final class ThirdStateExtradition implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        var rule = law.rules().proceedings().thirdStateExtradition();
        if (!Finality.holds(rule) || rule == null) {
            return List.of();
        }
        var draft = Draft.of(Code.THIRD_STATE_EXTRADITION, facts, rule).using("asOf", facts.asOf());
        return List.of(facts.openProceedings().stream()
                .filter(proceeding -> proceeding.kind() == ProceedingKind.THIRD_STATE_EXTRADITION)
                .findFirst()
                .map(request -> draft.using("state", request.state())
                        .using("filedOn", request.filedOn())
                        .failForNow(request.state() + " asked for extradition on " + request.filedOn()
                                + " and the request is open on " + facts.asOf() + "."))
                .orElseGet(() ->
                        draft.pass("No request of a third State for extradition is open on " + facts.asOf() + ".")));
    }
}
