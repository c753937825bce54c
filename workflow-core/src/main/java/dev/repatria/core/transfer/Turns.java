package dev.repatria.core.transfer;

import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.CaseClosed;
import dev.repatria.api.transfer.ConsentDefect;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.EnforcementDetermined;
import dev.repatria.api.transfer.ImpedimentCleared;
import dev.repatria.api.transfer.ImpedimentRecorded;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.Recaptured;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The events whose next stage depends on what they say or on where the case stands. */
final class Turns {

    private static final Map<Class<?>, BiFunction<CaseState, TransferEvent, @Nullable Stage>> BY_CONTENT = Map.of(
            Recaptured.class,
                    (state, event) -> state.has(EnforcementDetermined.class) ? Stage.ENFORCING : Stage.TRANSFERRED,
            EligibilityAssessed.class, (state, event) -> assessed(state, (EligibilityAssessed) event),
            CaseClosed.class, (state, event) -> closed(state),
            ApprovalWithdrawn.class,
                    (state, event) -> ((ApprovalWithdrawn) event).endsRequest()
                            ? Stage.CLOSED_CERTIFICATE_WITHDRAWN
                            : Stage.SENTENCING_REVIEW,
            PrisonerInformed.class, (state, event) -> informed(state),
            // Taken with the request, as ETS 167 Art. 3(3) has it, the opinion waits for the acceptance.
            OpinionRecorded.class,
                    (state, event) -> state.isIn(Stage.VERIFICATION) ? Stage.CONSENT_VERIFIED : here(state),
            ConsentNotVerified.class, (state, event) -> notVerified(state, ((ConsentNotVerified) event).defect()),
            ImpedimentRecorded.class,
                    (state, event) -> ((ImpedimentRecorded) event).bars() ? Stage.SUSPENDED : here(state),
            ImpedimentCleared.class, (state, event) -> cleared(state, (ImpedimentCleared) event),
            TreatyCeasedToApply.class,
                    (state, event) ->
                            ((TreatyCeasedToApply) event).continues() ? here(state) : Stage.CLOSED_TREATY_ENDED);

    private Turns() {}

    static @Nullable Stage after(CaseState state, TransferEvent event) {
        var turn = BY_CONTENT.get(event.getClass());
        return turn == null ? here(state) : turn.apply(state, event);
    }

    private static @Nullable Stage here(CaseState state) {
        return state.stage().orElse(null);
    }

    private static @Nullable Stage assessed(CaseState state, EligibilityAssessed event) {
        if (!event.binding()) {
            return here(state);
        }
        if (event.decision() == EligibilityDecision.INELIGIBLE) {
            return Stage.INELIGIBLE;
        }
        return state.isIn(Stage.SUSPENDED) ? state.resumeTo().orElse(Stage.SENTENCING_REVIEW) : Stage.SENTENCING_REVIEW;
    }

    /** Whose opinion is on file need not be heard again. */
    private static @Nullable Stage informed(CaseState state) {
        if (!state.isIn(Stage.ACCEPTED_R)) {
            return here(state);
        }
        return state.has(OpinionRecorded.class) ? Stage.CONSENT_VERIFIED : Stage.VERIFICATION;
    }

    private static Stage closed(CaseState state) {
        if (state.isIn(Stage.INELIGIBLE)) {
            return Stage.CLOSED_INELIGIBLE;
        }
        return state.isIn(Stage.REFUSED) ? Stage.CLOSED_REFUSED : Stage.CLOSED_NOT_COMMENCED;
    }

    private static @Nullable Stage notVerified(CaseState state, ConsentDefect defect) {
        return switch (defect) {
            case COERCED, NOT_UNDERSTOOD -> Stage.SUSPENDED;
            case REFUSED -> Stage.CLOSED_NO_CONSENT;
            case INCAPABLE -> here(state);
        };
    }

    private static @Nullable Stage cleared(CaseState state, ImpedimentCleared event) {
        if (!state.isIn(Stage.SUSPENDED)) {
            return here(state);
        }
        var othersBar = Impediments.barring(state).stream().anyMatch(kind -> kind != event.kind());
        return othersBar || event.rescreen()
                ? Stage.SUSPENDED
                : state.resumeTo().orElse(Stage.SCREENING);
    }
}
