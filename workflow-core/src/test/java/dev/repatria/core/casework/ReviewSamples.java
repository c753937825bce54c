package dev.repatria.core.casework;

import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.ReviewOutcome;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.ViewsPosition;
import dev.repatria.api.transfer.ViewsRequested;
import dev.repatria.api.transfer.review.DeemNoObjection;
import dev.repatria.api.transfer.review.RecordGovernmentReview;
import dev.repatria.api.transfer.review.RecordSubnationalDecision;
import dev.repatria.api.transfer.review.RecordViews;
import dev.repatria.api.transfer.review.RequestReconsideration;
import dev.repatria.api.transfer.review.RequestViews;
import dev.repatria.api.transfer.review.WithdrawApproval;
import dev.repatria.api.transfer.transmission.AcknowledgeReceipt;
import dev.repatria.api.transfer.transmission.AnswerPartialRecognition;
import dev.repatria.api.transfer.transmission.ProposePartialRecognition;
import dev.repatria.api.transfer.transmission.RequestFurtherDocuments;
import dev.repatria.api.transfer.transmission.TransmitRequest;
import dev.repatria.core.transfer.review.Reconsideration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Content for the commands of both governments' reviews and between them. */
final class ReviewSamples {

    private ReviewSamples() {}

    static Map<Class<?>, Function<Samples.Now, Stream<? extends TransferCommand>>> all() {
        return Map.ofEntries(
                Map.entry(
                        RequestViews.class,
                        now -> Stream.of(new RequestViews(Dossier.ID, now.on(), List.of(now.fresh("Agency"))))),
                Map.entry(
                        RecordViews.class,
                        now -> Stream.concat(agencies(now), Stream.of("Agency"))
                                .map(agency -> new RecordViews(
                                        Dossier.ID,
                                        now.on(),
                                        agency,
                                        ViewsPosition.SUPPORTS,
                                        "In favour.",
                                        List.of()))),
                Map.entry(DeemNoObjection.class, ReviewSamples::silence),
                Map.entry(
                        RecordSubnationalDecision.class,
                        now -> Stream.of(
                                new RecordSubnationalDecision(Dossier.ID, now.on(), "Texas", true, null, List.of()),
                                new RecordSubnationalDecision(
                                        Dossier.ID, now.on(), "Texas", false, "Gravity.", List.of()))),
                Map.entry(RecordGovernmentReview.class, ReviewSamples::decisions),
                Map.entry(
                        WithdrawApproval.class,
                        now -> now.sides().stream()
                                .flatMap(side -> Stream.of(false, true)
                                        .map(all -> new WithdrawApproval(
                                                Dossier.ID, now.on(), now.file().authority(side), "New facts.", all)))),
                Map.entry(RequestReconsideration.class, ReviewSamples::again),
                Map.entry(TransmitRequest.class, now -> Stream.of(now.acts().transmit())),
                Map.entry(AcknowledgeReceipt.class, now -> Stream.of(now.acts().receipt())),
                Map.entry(
                        RequestFurtherDocuments.class,
                        now -> Stream.of(new RequestFurtherDocuments(
                                Dossier.ID, now.on(), List.of("LAW_EXTRACT"), "Two counts."))),
                Map.entry(
                        ProposePartialRecognition.class,
                        now -> Arrays.stream(EnforcementMethod.values())
                                .map(method -> new ProposePartialRecognition(
                                        Dossier.ID, now.on(), "Count 1", "Count 2 is no offence.", method))),
                Map.entry(
                        AnswerPartialRecognition.class,
                        now -> Stream.of(true, false)
                                .map(agreed -> new AnswerPartialRecognition(Dossier.ID, now.on(), agreed, null))));
    }

    private static Stream<String> agencies(Samples.Now now) {
        return now.opened()
                ? now.file().state().all(ViewsRequested.class).stream().map(ViewsRequested::agency)
                : Stream.of();
    }

    private static Stream<DeemNoObjection> silence(Samples.Now now) {
        var known = now.opened()
                ? now.file().state().all(ViewsRequested.class).stream()
                        .flatMap(asked -> Stream.ofNullable(asked.dueOn())
                                .map(due -> new DeemNoObjection(Dossier.ID, now.on(), asked.agency(), due)))
                : Stream.<DeemNoObjection>of();
        return Stream.concat(known, Stream.of(new DeemNoObjection(Dossier.ID, now.on(), "Agency", now.on())));
    }

    private static Stream<RecordGovernmentReview> decisions(Samples.Now now) {
        return Stream.of(Side.values())
                .flatMap(side -> Arrays.stream(ReviewOutcome.values())
                        .flatMap(outcome -> Stream.of(false, true)
                                .map(temporary -> now.acts().decision(side, outcome, "All weighed.", temporary))));
    }

    private static Stream<RequestReconsideration> again(Samples.Now now) {
        var from = now.opened()
                ? Reconsideration.from(now.file().state())
                : java.util.Optional.<java.time.LocalDate>empty();
        return Stream.concat(Stream.of(now.on()), from.stream())
                .map(day -> new RequestReconsideration(Dossier.ID, day, "Much has changed."));
    }
}
