package dev.repatria.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Await;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sample b, with the server killed by SIGKILL while commands are on their way. */
class KilledServerIT {

    /** What the engine opens depends on how far it was when the next command came; opened twice is never right. */
    private static final Set<String> OPENED_BY_THE_ENGINE = Set.of("StepOpened", "GovernmentReviewOpened");

    /** All events of an undisturbed course that follow from what people sent. */
    private static final List<String> UNDISTURBED = List.of(
            "PetitionSubmitted CaseRegistered OfficerAssigned FactsRecorded EligibilityAssessed",
            "ViewsRequested ViewsRecorded SentencingStateApproved",
            "ConsentGiven DocumentAttached DocumentAttached RequestTransmitted",
            "RequestReceived ReceivingStateAccepted PrisonerInformed",
            "CounselAppointed ConsentVerified FinalChecksPassed EligibilityAssessed HandoverScheduled",
            "CustodyTransferred EligibilityAssessed EnforcementDetermined ReleaseDateSet",
            "ReportSubmitted ReportSubmitted SentenceCompleted");

    private static final int BEFORE_THE_CRASH = 11;

    @TempDir
    private Path folder;

    @Test
    void the_case_goes_on_with_nothing_lost_and_nothing_done_twice() {
        var data = folder.resolve("data");
        var transfer = new Case();
        crashInTheMiddle(data, transfer);
        var known = List.copyOf(transfer.acknowledged());
        assertThat(known).hasSizeGreaterThanOrEqualTo(BEFORE_THE_CRASH);
        try (var jar = Jar.serving(data)) {
            var api = new Api(jar.address(), data);
            expectAllOf(known, events(api, transfer));
            while (!transfer.isOver()) {
                transfer.play(api);
                api.settle();
            }
            var events = events(api, transfer);
            expectAllOf(transfer.acknowledged(), events);
            assertThat(names(events))
                    .filteredOn(name -> !OPENED_BY_THE_ENGINE.contains(name))
                    .containsExactlyInAnyOrder(String.join(" ", UNDISTURBED).split(" "));
            assertThat(opened(events)).isNotEmpty().doesNotHaveDuplicates();
            assertThat(jar.output()).doesNotContain(" ERROR ");
        }
    }

    private static void crashInTheMiddle(Path data, Case transfer) {
        try (var jar = Jar.serving(data)) {
            var api = new Api(jar.address(), data);
            for (var number = 1; number < BEFORE_THE_CRASH; number++) {
                transfer.play(api);
                api.settle();
            }
            // From here on nobody waits for the saga, so that the crash meets it at work.
            var client = CompletableFuture.runAsync(() -> playUntilItFails(api, transfer));
            Await.until("one more step", () -> transfer.acknowledged().size() >= BEFORE_THE_CRASH);
            jar.kill();
            client.join();
        }
    }

    private static void playUntilItFails(Api api, Case transfer) {
        try {
            while (!transfer.isOver()) {
                transfer.play(api);
            }
        } catch (UncheckedIOException | AssertionError killed) {
            // The server is gone; what it has acknowledged until then is what counts.
            return;
        }
    }

    private static void expectAllOf(List<Case.Acknowledged> acknowledged, List<JsonNode> events) {
        for (var done : acknowledged) {
            assertThat(events)
                    .as(done.command())
                    .filteredOn(event -> event.required("position").asLong() == done.position())
                    .extracting(event -> event.required("name").asString())
                    .containsExactly(done.events().get(done.events().size() - 1));
        }
    }

    private static List<JsonNode> events(Api api, Case transfer) {
        return api.items(Api.AUDITOR, "/v1/audit/cases/" + transfer.id() + "/events");
    }

    private static List<String> opened(List<JsonNode> events) {
        return events.stream()
                .filter(event ->
                        OPENED_BY_THE_ENGINE.contains(event.required("name").asString()))
                .map(event -> event.required("name").asString() + event.at("/payload/step") + event.at("/payload/side"))
                .toList();
    }

    private static List<String> names(List<JsonNode> events) {
        var names = new ArrayList<String>();
        events.forEach(event -> names.add(event.required("name").asString()));
        return names;
    }
}
