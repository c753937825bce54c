package dev.repatria.core.casework;

import dev.repatria.api.State;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.OpinionStatus;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.consent.AppointCounsel;
import dev.repatria.api.transfer.consent.InformPerson;
import dev.repatria.api.transfer.consent.RecordConsent;
import dev.repatria.api.transfer.consent.RecordOpinion;
import dev.repatria.api.transfer.consent.VerifyConsent;
import dev.repatria.api.transfer.consent.WithdrawConsent;
import dev.repatria.api.transfer.handover.CompleteHandover;
import dev.repatria.api.transfer.handover.ConfirmFinalChecks;
import dev.repatria.api.transfer.handover.PostponeHandover;
import dev.repatria.api.transfer.handover.RecordTransitDecision;
import dev.repatria.api.transfer.handover.ScheduleHandover;
import dev.repatria.core.transfer.handover.HandoverPlan;
import dev.repatria.core.treaty.NonConsentBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Content for the commands of consent and handover. */
final class ConsentSamples {

    private static final State FRANCE = State.of("FR");

    private ConsentSamples() {}

    static Map<Class<?>, Function<Samples.Now, Stream<? extends TransferCommand>>> all() {
        return Map.ofEntries(
                Map.entry(
                        RecordConsent.class,
                        now -> Arrays.stream(ConsentBy.values())
                                .map(by -> now.acts().consent(by))),
                Map.entry(InformPerson.class, now -> Stream.of(now.acts().inform())),
                Map.entry(
                        AppointCounsel.class,
                        now -> Stream.of(
                                new AppointCounsel(Dossier.ID, now.on(), "Lic. Example", false),
                                new AppointCounsel(Dossier.ID, now.on(), null, true))),
                Map.entry(
                        VerifyConsent.class,
                        now -> Stream.of(
                                now.acts().verify(),
                                now.acts().hearing(false, true, true, true),
                                now.acts().hearing(true, false, true, true),
                                now.acts().hearing(true, true, false, true),
                                now.acts().hearing(true, true, true, false))),
                Map.entry(
                        RecordOpinion.class,
                        now -> Arrays.stream(NonConsentBasis.values())
                                .map(ground -> new RecordOpinion(
                                        Dossier.ID,
                                        now.on(),
                                        OpinionStatus.RECORDED,
                                        "I would rather stay.",
                                        ground.name(),
                                        List.of()))),
                Map.entry(
                        WithdrawConsent.class,
                        now -> Stream.of(new WithdrawConsent(Dossier.ID, now.on(), "I changed my mind."))),
                Map.entry(ConfirmFinalChecks.class, now -> Stream.of(now.acts().finalChecks())),
                Map.entry(
                        ScheduleHandover.class,
                        now -> Stream.of(
                                now.acts().schedule(now.on()),
                                now.acts().schedule(now.on().plusDays(1), FRANCE))),
                Map.entry(
                        RecordTransitDecision.class,
                        now -> Stream.of(true, false)
                                .map(granted ->
                                        new RecordTransitDecision(Dossier.ID, now.on(), FRANCE, granted, null))),
                Map.entry(
                        PostponeHandover.class,
                        now -> Stream.of(new PostponeHandover(
                                Dossier.ID, now.on(), now.on().plusDays(1), "Storm."))),
                Map.entry(CompleteHandover.class, ConsentSamples::handovers));
    }

    private static Stream<CompleteHandover> handovers(Samples.Now now) {
        var day = now.opened() ? HandoverPlan.day(now.file().state()).orElse(now.on()) : now.on();
        return Stream.of(now.on(), day).distinct().map(on -> new Acts(now.file().setting(), on).handover());
    }
}
