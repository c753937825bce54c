package dev.repatria.core.transfer.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Dates;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Outcome;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Measured;
import dev.repatria.core.treaty.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions are asked again at the moments at which the law measures; the answer is recorded, decides nothing and moves nothing.
 *
 * <p>Where the law says it: {@code remaining.measuredAt}, {@code dualCriminality.assessedAt} and {@code minServed.at} of each profile
 * and overlay, for example ETS 112 Art. 3(1)(c) (receipt), 18 USC 4101(a) and US–Thailand 1982 Art. II(2) (transfer).
 */
public final class Reexamination {

    private static final Dates NO_DATES = new Dates(null, null, null, null, null, null);

    private final Set<Measured> measured;
    private final EligibilityAssessed answer;

    private Reexamination(Set<Measured> measured, EligibilityAssessed answer) {
        this.measured = measured;
        this.answer = answer;
    }

    /** At the receipt of the request; empty when no layer of the law measures anything then. */
    public static Optional<Reexamination> atReceipt(Matter matter, LocalDate on) {
        return at(Moment.RECEIPT, matter, on, received(on));
    }

    /** At a transfer on that day, or on the day planned in the file; empty when no layer of the law measures anything then. */
    public static Optional<Reexamination> atTransfer(Matter matter, LocalDate on, @Nullable LocalDate handover) {
        return at(Moment.TRANSFER, matter, on, handedOver(handover));
    }

    /** The answer, to be recorded with the event of the moment. */
    public EligibilityAssessed answer() {
        return answer;
    }

    /** A condition of treaty or statute that is measured at this moment and is settled against the transfer. */
    public Optional<Refusal> against() {
        return answer.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL && finding.layer() != Layer.POLICY)
                .filter(finding -> measured.contains(new Measured(finding.condition(), finding.layer())))
                .findFirst()
                .map(this::refusal);
    }

    private Refusal refusal(Finding finding) {
        return new Refusal(
                "transfer.condition-not-met",
                Assessment.place(answer.instrument(), finding),
                finding.condition() + " is measured at the transfer: " + finding.reason());
    }

    /** Puts the date of the moment among the dates of the case. */
    private interface Dating {
        Dates date(Dates dates);
    }

    private static Dating received(LocalDate on) {
        return dates -> new Dates(
                dates.petition(),
                dates.requestMade(),
                on,
                dates.judgmentReceived() == null ? on : dates.judgmentReceived(),
                dates.arrest(),
                dates.plannedHandover());
    }

    private static Dating handedOver(@Nullable LocalDate day) {
        return dates -> new Dates(
                dates.petition(),
                dates.requestMade(),
                dates.requestReceived(),
                dates.judgmentReceived(),
                dates.arrest(),
                day == null ? dates.plannedHandover() : day);
    }

    private static Optional<Reexamination> at(Moment moment, Matter matter, LocalDate on, Dating dating) {
        var measured = matter.registeredLaw().measuredAt(moment);
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reexamination(measured, answer(moment, matter, on, dating)));
    }

    private static EligibilityAssessed answer(Moment moment, Matter matter, LocalDate on, Dating dating) {
        var pinned = matter.state().instrument().orElseThrow();
        var file = CaseScreening.request(matter.state(), matter.circumstances().laws(), pinned, on);
        var facts = dated(file, dating.date(file.dates() == null ? NO_DATES : file.dates()));
        var result = matter.circumstances().examiner().examine(facts, pinned);
        return new EligibilityAssessed(
                on,
                false,
                pinned.instrument(),
                pinned.version(),
                result.verdict(),
                EligibilityDecision.NOT_DECIDED,
                result.findings(),
                facts,
                "Asked again at " + (moment == Moment.RECEIPT ? "receipt" : "transfer") + ". "
                        + Assessment.grounds(result),
                result.law());
    }

    private static ScreeningRequest dated(ScreeningRequest facts, Dates dates) {
        return new ScreeningRequest(
                facts.id(),
                facts.sentencingState(),
                facts.receivingState(),
                facts.instruments(),
                facts.asOf(),
                facts.route(),
                facts.assumeVerified(),
                facts.overlays(),
                dates,
                facts.initiator(),
                facts.person(),
                facts.sentence(),
                facts.offences(),
                facts.finality(),
                facts.proceedings(),
                facts.financial(),
                facts.consent(),
                facts.subnationalConsent(),
                facts.opinion(),
                facts.exceptionAgreed(),
                facts.fled());
    }
}
