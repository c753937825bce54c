package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.ClemencyAct;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.PardonNotified;
import dev.repatria.api.transfer.SentenceCommuted;
import dev.repatria.api.transfer.enforcement.NotifyClemency;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Cited;
import java.util.Optional;

/** Pardon, amnesty and commutation after transfer, by the State that keeps or shares the power. */
public final class Mercy {

    /** Kind of the paper by which the sentencing State consents to one act of the receiving State. */
    public static final String CONSENT = "CLEMENCY_CONSENT";

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

    /** Where the receiving State may only with the other's consent, each of its acts needs a consent of its own on the file. */
    static Optional<Refusal> consentMissing(Matter matter) {
        var rule = matter.registeredLaw().receivingClemencyNeedsConsent().filter(Cited::value);
        var alone = matter.side().filter(side -> side == Side.RECEIVING).isPresent() && !consented(matter.state());
        return rule.filter(needed -> alone)
                .map(needed -> new Refusal(
                        "clemency.consent-missing",
                        needed.cite(),
                        "The receiving State needs the consent of the sentencing State, on file as " + CONSENT + "."));
    }

    private static boolean consented(CaseState state) {
        var consents = state.all(DocumentAttached.class).stream()
                .filter(paper -> paper.document().kind().equals(CONSENT))
                .count();
        var used = state.all(PardonNotified.class).stream()
                        .filter(act -> act.grantedBy() == Side.RECEIVING)
                        .count()
                + state.all(SentenceCommuted.class).stream()
                        .filter(act -> act.grantedBy() == Side.RECEIVING)
                        .count();
        return consents > used;
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
