package dev.repatria.core.transfer.transmission;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.PartialRecognitionDeclined;
import dev.repatria.api.transfer.PartialRecognitionProposed;
import dev.repatria.api.transfer.transmission.AnswerPartialRecognition;
import dev.repatria.api.transfer.transmission.ProposePartialRecognition;
import dev.repatria.core.transfer.Enforceable;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Objects;
import java.util.Optional;

/** The judgment recognised in part after consultation; without agreement the request falls (EU 2008/909 Art. 10). */
final class PartialRecognition {

    private static final Citation ROW = new Citation("State table", "row 24");

    private PartialRecognition() {}

    static Optional<Refusal> notProvided(Matter matter) {
        var rule = matter.registeredLaw().partialRecognition();
        return rule.filter(provided -> provided.value()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "partial-recognition.not-provided",
                        rule.map(provided -> provided.cite()).orElse(ROW),
                        matter.registeredLaw().instrument() + " does not provide for partial recognition."));
    }

    static Optional<Refusal> alreadyProposed(Matter matter) {
        return matter.state().has(PartialRecognitionProposed.class)
                ? Optional.of(new Refusal("partial-recognition.already-proposed", ROW, "A proposal is open."))
                : Optional.empty();
    }

    static Optional<Refusal> notProposed(Matter matter) {
        return matter.state().has(PartialRecognitionProposed.class)
                ? Optional.empty()
                : Optional.of(new Refusal("partial-recognition.not-proposed", ROW, "Nothing has been proposed."));
    }

    static Outcome propose(Matter matter, ProposePartialRecognition asked) {
        return Enforceable.refusal(matter.registeredLaw(), asked.method())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.of(
                        new PartialRecognitionProposed(asked.on(), asked.part(), asked.reasons(), asked.method())));
    }

    static Outcome answer(Matter matter, AnswerPartialRecognition asked) {
        var proposal = matter.state().last(PartialRecognitionProposed.class).orElseThrow();
        return asked.agreed()
                ? Outcome.of(new PartialRecognitionAgreed(asked.on(), proposal.method(), proposal.part()))
                : Outcome.of(new PartialRecognitionDeclined(
                        asked.on(), Objects.requireNonNullElse(asked.reasons(), "No agreement was reached.")));
    }
}
