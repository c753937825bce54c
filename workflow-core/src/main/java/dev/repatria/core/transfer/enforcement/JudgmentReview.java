package dev.repatria.core.transfer.enforcement;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.transfer.JudgmentSetAside;
import dev.repatria.api.transfer.SentenceChange;
import dev.repatria.api.transfer.SentenceModified;
import dev.repatria.api.transfer.enforcement.NotifySentenceChange;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Optional;

/** Only the State that the instrument names reviews the judgment; the other acts on notice. */
final class JudgmentReview {

    private JudgmentReview() {}

    static Optional<Refusal> notItsPower(Matter matter) {
        var power = matter.registeredLaw().review();
        return matter.side().filter(power.value()::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "review-of-judgment.not-its-power",
                        power.cite(),
                        "The judgment is reviewed by " + power.value() + " only."));
    }

    static Outcome change(Matter matter, NotifySentenceChange asked) {
        var cite = matter.registeredLaw().review().cite();
        if (asked.change() == SentenceChange.SET_ASIDE) {
            return Outcome.of(new JudgmentSetAside(asked.on(), asked.explanation()))
                    .under(cite);
        }
        if (asked.endDate() == null) {
            throw new InvalidValue("endDate", "is required when the sentence is modified");
        }
        return Outcome.of(new SentenceModified(asked.on(), asked.endDate(), asked.explanation()))
                .under(cite);
    }
}
