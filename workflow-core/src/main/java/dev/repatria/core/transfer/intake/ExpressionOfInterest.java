package dev.repatria.core.transfer.intake;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.DutyClaim;
import dev.repatria.api.transfer.DutyClaimed;
import dev.repatria.api.transfer.ExpressionOfInterestRecorded;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.intake.RecordExpressionOfInterest;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.Cited;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A wish with every hand it passed through; the duties it claims are stored as claimed and set no deadline. */
final class ExpressionOfInterest {

    private ExpressionOfInterest() {}

    static Outcome record(Matter matter, RecordExpressionOfInterest asked) {
        var refused = Opening.refused(matter, asked.sentencingState(), asked.receivingState(), asked.person());
        if (refused.isPresent()) {
            return refused.get();
        }
        List<TransferEvent> events = new ArrayList<>();
        events.add(new ExpressionOfInterestRecorded(
                asked.on(), asked.sentencingState(), asked.receivingState(), asked.person(), asked.relay()));
        asked.claims().forEach(claim -> events.add(examined(matter, asked, claim)));
        return Outcome.of(events).under(new Citation("State table", "row 1"));
    }

    private static DutyClaimed examined(Matter matter, RecordExpressionOfInterest asked, DutyClaim claim) {
        var support = laws(matter, asked, claim)
                .flatMap(law -> duty(law, claim).stream())
                .filter(duty -> duty.value().equals(claim.interval()))
                .findFirst();
        return new DutyClaimed(
                asked.on(),
                claim,
                support.isPresent(),
                support.map(duty -> "The profile contains it in " + duty.cite() + ".")
                        .orElse(
                                "No profile in force between the two States contains this duty; no deadline arises from it."));
    }

    private static Stream<ApplicableLaw> laws(Matter matter, RecordExpressionOfInterest asked, DutyClaim claim) {
        var laws = matter.circumstances().laws();
        return laws.instrumentsBetween(asked.sentencingState(), asked.receivingState()).stream()
                .filter(id -> claim.instrument() == null || claim.instrument().equals(id))
                .flatMap(id -> laws
                        .currentVersion(id)
                        .flatMap(v -> laws.law(id, v, asked.sentencingState(), asked.receivingState()))
                        .stream());
    }

    private static Optional<Cited<Period>> duty(ApplicableLaw law, DutyClaim claim) {
        return switch (claim.kind()) {
            case PERIODIC_REPORT_AFTER_TRANSFER -> law.periodicReports();
            case DECISION_WITHIN_TIME -> law.decisionPeriod();
            // No value of a profile sets a review of a person who is still in the sentencing State.
            case PERIODIC_REVIEW_BEFORE_TRANSFER, OTHER -> Optional.empty();
        };
    }
}
