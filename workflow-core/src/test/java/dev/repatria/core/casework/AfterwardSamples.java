package dev.repatria.core.casework;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.transfer.ClemencyAct;
import dev.repatria.api.transfer.ImpedimentKind;
import dev.repatria.api.transfer.ReleaseReason;
import dev.repatria.api.transfer.ReportKind;
import dev.repatria.api.transfer.SentenceChange;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.anytime.ClearImpediment;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordDeath;
import dev.repatria.api.transfer.anytime.RecordEscape;
import dev.repatria.api.transfer.anytime.RecordExpulsionOrder;
import dev.repatria.api.transfer.anytime.RecordImpediment;
import dev.repatria.api.transfer.anytime.RecordRelease;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.api.transfer.enforcement.DecideSpecialityConsent;
import dev.repatria.api.transfer.enforcement.DetermineEnforcement;
import dev.repatria.api.transfer.enforcement.NotifyClemency;
import dev.repatria.api.transfer.enforcement.NotifySentenceChange;
import dev.repatria.api.transfer.enforcement.RecordCompletion;
import dev.repatria.api.transfer.enforcement.RecordTransferAnnulled;
import dev.repatria.api.transfer.enforcement.RequestReturn;
import dev.repatria.api.transfer.enforcement.RequestSpecialReport;
import dev.repatria.api.transfer.enforcement.RequestSpecialityConsent;
import dev.repatria.api.transfer.enforcement.SetReleaseDate;
import dev.repatria.api.transfer.enforcement.SubmitReport;
import dev.repatria.core.transfer.enforcement.Reports;
import dev.repatria.core.transfer.enforcement.SentenceInForce;
import dev.repatria.core.transfer.enforcement.Speciality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Content for the commands after the transfer and at any time. */
final class AfterwardSamples {

    private AfterwardSamples() {}

    static Map<Class<?>, Function<Samples.Now, Stream<? extends TransferCommand>>> all() {
        return Map.ofEntries(
                Map.entry(DetermineEnforcement.class, AfterwardSamples::enforcements),
                Map.entry(
                        SetReleaseDate.class,
                        now -> Stream.of(new SetReleaseDate(Dossier.ID, now.on(), latest(now), List.of()))),
                Map.entry(SubmitReport.class, AfterwardSamples::reports),
                Map.entry(
                        RequestSpecialReport.class,
                        now -> Stream.of(new RequestSpecialReport(Dossier.ID, now.on(), "Parole?"))),
                Map.entry(
                        NotifyClemency.class,
                        now -> Arrays.stream(ClemencyAct.values())
                                .map(act -> new NotifyClemency(Dossier.ID, now.on(), act, latest(now), List.of()))),
                Map.entry(
                        NotifySentenceChange.class,
                        now -> Arrays.stream(SentenceChange.values())
                                .map(change -> new NotifySentenceChange(
                                        Dossier.ID, now.on(), change, latest(now), "On review.", List.of()))),
                Map.entry(
                        RequestSpecialityConsent.class,
                        now -> Stream.of(new RequestSpecialityConsent(Dossier.ID, now.on(), now.fresh("Fraud")))),
                Map.entry(DecideSpecialityConsent.class, AfterwardSamples::specialities),
                Map.entry(
                        RecordCompletion.class,
                        now -> Stream.of(new RecordCompletion(Dossier.ID, now.on(), List.of()))),
                Map.entry(
                        RecordTransferAnnulled.class,
                        now -> Stream.of(new RecordTransferAnnulled(
                                Dossier.ID, now.on(), "District Court", "Unlawful.", List.of()))),
                Map.entry(RequestReturn.class, now -> Stream.of(new RequestReturn(Dossier.ID, now.on()))),
                Map.entry(
                        RecordImpediment.class,
                        now ->
                                EnumSet.complementOf(EnumSet.of(ImpedimentKind.ESCAPE, ImpedimentKind.CONSENT_DEFECT))
                                        .stream()
                                        .map(kind -> now.acts().impediment(kind))),
                Map.entry(
                        ClearImpediment.class,
                        now -> Arrays.stream(ImpedimentKind.values())
                                .map(kind -> now.acts().cleared(kind))),
                Map.entry(
                        RecordExpulsionOrder.class,
                        now -> Stream.of(now.acts().expulsion(true), now.acts().expulsion(false))),
                Map.entry(
                        RecordRelease.class,
                        now -> Arrays.stream(ReleaseReason.values())
                                .map(reason -> new RecordRelease(Dossier.ID, now.on(), reason))),
                Map.entry(RecordDeath.class, now -> Stream.of(new RecordDeath(Dossier.ID, now.on(), List.of()))),
                Map.entry(RecordEscape.class, now -> Stream.of(new RecordEscape(Dossier.ID, now.on()))),
                Map.entry(RecordTreatyTermination.class, AfterwardSamples::treatyEnds),
                Map.entry(
                        MigrateCaseProfile.class,
                        now -> Stream.of(Book.EARLIER, "1.0.0")
                                .map(version ->
                                        new MigrateCaseProfile(Dossier.ID, now.on(), version, "A correction."))));
    }

    private static Stream<RecordTreatyTermination> treatyEnds(Samples.Now now) {
        return Stream.of(
                new RecordTreatyTermination(Dossier.ID, now.on(), now.on()),
                new RecordTreatyTermination(Dossier.ID, now.on(), now.on(), null, true),
                new RecordTreatyTermination(Dossier.ID, now.on(), now.on(), null, false));
    }

    private static LocalDate latest(Samples.Now now) {
        var latest =
                now.opened() ? SentenceInForce.latestEnd(now.file().state()) : java.util.Optional.<LocalDate>empty();
        return latest.orElse(Acts.END);
    }

    private static Stream<DetermineEnforcement> enforcements(Samples.Now now) {
        return Arrays.stream(EnforcementMethod.values())
                .map(method ->
                        new DetermineEnforcement(Dossier.ID, now.on(), method, Acts.END, null, "Order 1", List.of()));
    }

    private static Stream<SubmitReport> reports(Samples.Now now) {
        var due = now.opened() && now.file().state().instrument().isPresent()
                ? now.file()
                        .law()
                        .periodicReports()
                        .flatMap(rule -> Reports.nextPeriodEnd(now.file().state(), rule.value()))
                        .orElse(now.on())
                : now.on();
        return Stream.of(
                new SubmitReport(Dossier.ID, now.on(), ReportKind.PERIODIC, due, "In custody.", List.of()),
                new SubmitReport(Dossier.ID, now.on(), ReportKind.SPECIAL, null, "In custody.", List.of()));
    }

    private static Stream<DecideSpecialityConsent> specialities(Samples.Now now) {
        var open = now.opened() ? Speciality.open(now.file().state()) : List.<String>of();
        return Stream.concat(open.stream(), Stream.of("Fraud"))
                .flatMap(offence -> Stream.of(true, false)
                        .map(granted -> new DecideSpecialityConsent(Dossier.ID, now.on(), offence, granted, null)));
    }
}
