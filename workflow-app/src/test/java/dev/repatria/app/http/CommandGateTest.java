package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.Settings;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.Await;
import dev.repatria.app.testing.EngineTest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While nothing can be let in, commands are sent away before their token is read, and nothing else is. */
@EngineTest
class CommandGateTest {

    private static final String SUBMIT = "/v1/commands/submit-transfer-request";
    private static final int WITH_THOSE_WHO_WAIT = 5;

    @Autowired
    private Api api;

    @Autowired
    private Admission admission;

    @Autowired
    private Settings settings;

    @Autowired
    private MeterRegistry meters;

    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void a_command_is_sent_away_unread_and_a_read_is_served() throws Exception {
        assertThat(send("POST", SUBMIT).statusCode()).isEqualTo(401);
        var before = shed();
        var crowd = new ArrayList<Thread>();
        for (var place = 0; place < settings.limits().commands() * WITH_THOSE_WHO_WAIT; place++) {
            var one = new Thread(this::stay);
            one.start();
            crowd.add(one);
        }
        try {
            Await.until("a command without a token is sent away", () -> isSentAway(send("POST", SUBMIT)));
            assertThat(shed()).isGreaterThan(before);
            assertThat(send("GET", SUBMIT).statusCode()).isEqualTo(401);
            assertThat(api.get("us-prison", "/v1/cases").status()).isEqualTo(200);
        } finally {
            over.set(true);
            for (var one : crowd) {
                one.join();
            }
        }
        assertThat(send("POST", SUBMIT).statusCode()).isEqualTo(401);
    }

    @Test
    void answers_are_counted_by_status_and_timed_by_nobody_else() {
        var before = unauthenticated();

        assertThat(send("POST", SUBMIT).statusCode()).isEqualTo(401);
        assertThat(api.post("us-prison", SUBMIT, Api.PETITION).status()).isEqualTo(201);

        Await.until("the refusal is counted", () -> unauthenticated() == before + 1);
        assertThat(api.get("us-prison", "/v1/cases").status()).isEqualTo(200);
        Await.until("the read is timed", () -> isTimed("/v1/cases"));
        assertThat(isTimed("/v1/commands/{name}")).isFalse();
    }

    private double unauthenticated() {
        return Optional.ofNullable(meters.find("transfer.commands.answers")
                        .tag("status", "401")
                        .counter())
                .map(Counter::count)
                .orElse(0.0);
    }

    private boolean isTimed(String uri) {
        return meters.find("http.server.requests").tag("uri", uri).timer() != null;
    }

    private static boolean isSentAway(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").orElse("").equals("1")
                && answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")
                && answer.body().contains("/problems/overloaded");
    }

    private HttpResponse<String> send(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + api.port() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private double shed() {
        return meters.get("transfer.commands.shed")
                .tag("reason", "busy")
                .counter()
                .count();
    }

    /** Holds a place or waits for one, again and again. */
    private void stay() {
        while (!over.get()) {
            try {
                admission.admit(() -> {
                    Await.until("it is over", over::get);
                    return true;
                });
            } catch (Problem sentAway) {
                assertThat(sentAway.type()).isEqualTo(ProblemType.OVERLOADED);
            }
        }
    }
}
