package dev.repatria.core.transfer;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.core.treaty.ApplicableLaw;
import java.util.Optional;

/** Whether the receiving State may carry a sentence on by a given method. */
public final class Enforceable {

    private Enforceable() {}

    /** The refusal of a method that the law does not allow; adapting is a way of continuing. */
    public static Optional<Refusal> refusal(ApplicableLaw law, EnforcementMethod method) {
        var allowed = law.enforcementMethods();
        var asked = method == EnforcementMethod.ADAPTED ? EnforcementMethod.CONTINUED : method;
        return allowed.value().contains(asked) || allowed.value().contains(method)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "enforcement.method-not-allowed",
                        allowed.cite(),
                        law.receiving() + " enforces by " + allowed.value() + " under " + law.instrument() + "."));
    }
}
