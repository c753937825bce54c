package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.transfer.ClemencyAct;
import dev.repatria.api.transfer.PardonNotified;
import dev.repatria.api.transfer.SentenceCommuted;
import dev.repatria.api.transfer.enforcement.NotifyClemency;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Optional;

/** Pardon, amnesty and commutation after transfer, by the State that keeps or shares the power. */
final class Mercy {

    private Mercy() {}

    static Optional<Refusal> notItsPower(Matter matter) {
        var power = matter.registeredLaw().clemency();
        return matter.side().filter(power.value()::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "clemency.not-its-power",
                        power.cite(),
                        "Under " + matter.registeredLaw().instrument() + " clemency is with " + power.value() + "."));
    }

    static Outcome grant(Matter matter, NotifyClemency asked) {
        var cite = matter.registeredLaw().clemency().cite();
        var side = matter.side().orElseThrow();
        if (asked.act() != ClemencyAct.COMMUTATION) {
            return Outcome.of(new PardonNotified(asked.on(), asked.act(), side)).under(cite);
        }
        var endDate = asked.endDate();
        if (endDate == null) {
            throw new InvalidValue("endDate", "is required for a commutation");
        }
        var latest = SentenceInForce.latestEnd(matter.state());
        if (latest.filter(endDate::isAfter).isPresent()) {
            return Outcome.refuse(
                    "clemency.not-milder", cite, "A commutation cannot end the sentence after " + latest.get() + ".");
        }
        return Outcome.of(new SentenceCommuted(asked.on(), side, endDate)).under(cite);
    }
}
