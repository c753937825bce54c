package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** A query that goes to another node and back, as bytes. */
@EngineTest
class RoutedReadDeskTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtLeast ANY = new AtLeast(OptionalLong.empty());

    @Autowired
    private Api api;

    @Autowired
    private ProblemAdvice problems;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer serializer;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping resources;

    private final QueryBus router = SimpleQueryBus.builder().build();
    private RoutedReadDesk desk;

    @BeforeEach
    void start() {
        router.registerDispatchInterceptor((MessageDispatchInterceptor<QueryMessage<?, ?>>)
                messages -> (place, message) -> new GenericQueryMessage<>(
                        copy(message.getPayload()), message.getQueryName(), message.getResponseType()));
        router.registerHandlerInterceptor((unitOfWork, chain) -> copy(chain.proceed()));
        desk = desk(router, PATIENCE, () -> true);
        desk.start();
    }

    @Test
    void every_query_of_the_api_is_routed_but_what_asks_about_one_node() {
        assertThat(new Reads(resources).all().keySet())
                .contains(
                        "/v1/cases",
                        "/v1/cases/{id}",
                        "/v1/cases/{id}/timeline",
                        "/v1/cases/{id}/actions",
                        "/v1/cases/{id}/documents",
                        "/v1/cases/{id}/claims",
                        "/v1/cases/{id}/assessments",
                        "/v1/cases/{id}/assessments/{position}/explanation",
                        "/v1/treaties",
                        "/v1/treaties/{id}",
                        "/v1/treaties/{id}/versions/{version}",
                        "/v1/work-items",
                        "/v1/statistics/cases",
                        "/v1/audit/cases/{id}/events",
                        "/v1/audit/cases/{id}/state")
                .allMatch(address -> address.startsWith("/v1/") && !address.contains("operations"));
    }

    @Test
    void whatever_a_query_is_called_with_arrives_as_it_was_sent() {
        var arguments = new ReadArguments(mapper);
        new Reads(resources).all().forEach((address, read) -> {
            var parameters = read.getMethodParameters();
            for (var given : List.of(Sample.filled(parameters), Sample.empty(parameters))) {
                assertThat(arguments.read(arguments.write(given), parameters))
                        .as(address)
                        .isEqualTo(given);
            }
        });
    }

    @Test
    void the_answer_is_the_one_that_the_other_node_gives() {
        var opened = opened();
        var direct = api.get("us-prison", "/v1/cases/" + opened);

        var routed = desk.ask("/v1/cases/{id}", "/v1/cases/" + opened, prison("US"), UUID.fromString(opened), ANY)
                .orElseThrow();

        assertThat(routed.getStatusCode().value()).isEqualTo(200);
        assertThat(new String(routed.getBody(), StandardCharsets.UTF_8)).isEqualTo(direct.body());
        for (var header : List.of("ETag", "Repatria-Position", "Content-Type")) {
            assertThat(routed.getHeaders().getFirst(header)).as(header).isEqualTo(direct.header(header));
        }
    }

    @Test
    void the_actor_travels_and_a_refusal_is_an_answer() {
        var opened = opened();
        var direct = api.get("ca-central-authority-officer", "/v1/cases/" + opened);

        var routed = desk.ask("/v1/cases/{id}", "/v1/cases/" + opened, prison("CA"), UUID.fromString(opened), ANY)
                .orElseThrow();

        assertThat(routed.getStatusCode().value()).isEqualTo(404);
        assertThat(routed.getHeaders().getFirst("Content-Type")).isEqualTo(direct.header("Content-Type"));
        assertThat(new String(routed.getBody(), StandardCharsets.UTF_8)).isEqualTo(direct.body());
    }

    @Test
    void the_position_is_awaited_on_the_node_that_answers() {
        var later = new AtLeast(OptionalLong.of(999_999_999));

        var routed = desk.ask("/v1/statistics/cases", "/v1/statistics/cases", prison("US"), later)
                .orElseThrow();

        assertThat(routed.getStatusCode().value()).isEqualTo(503);
        assertThat(routed.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void without_a_connection_nothing_is_sent() {
        desk = desk(router, PATIENCE, () -> false);
        assertThat(desk.ask("/v1/treaties", "/v1/treaties", ANY)).isEmpty();
    }

    @Test
    void a_node_that_goes_down_takes_no_more() {
        assertThat(desk.ask("/v1/treaties", "/v1/treaties", ANY)).isPresent();
        desk.stop();
        assertThat(desk.isRunning()).isFalse();
        assertThat(desk.ask("/v1/treaties", "/v1/treaties", ANY)).isEmpty();
    }

    @Test
    void when_nobody_takes_it_or_knows_it_or_answers_it_is_left_to_this_node() {
        var nobody = desk(SimpleQueryBus.builder().build(), PATIENCE, () -> true);
        assertThat(nobody.ask("/v1/treaties", "/v1/treaties", ANY)).isEmpty();

        assertThat(desk.ask("/v1/unknown", "/v1/unknown", ANY)).isEmpty();
        assertThat(desk.ask("/v1/treaties", "/v1/treaties")).isEmpty();

        var silent = SimpleQueryBus.builder().build();
        silent.subscribe(RoutedReadDesk.NAME, RoutedAnswer.class, query -> new CompletableFuture<RoutedAnswer>());
        assertThat(desk(silent, Duration.ZERO, () -> true).ask("/v1/treaties", "/v1/treaties", ANY))
                .isEmpty();
    }

    @Test
    void an_argument_that_cannot_be_read_is_not_repeated() {
        var parameters =
                new Reads(resources).find("/v1/cases/{id}").orElseThrow().getMethodParameters();

        assertThatThrownBy(() -> new ReadArguments(mapper)
                        .read(List.of("\"Ana Prueba\"", "\"Ana Prueba\"", "\"Ana Prueba\""), parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("Ana");
    }

    private RoutedReadDesk desk(QueryBus bus, Duration patience, BooleanSupplier connected) {
        return new RoutedReadDesk(
                bus,
                connected,
                patience,
                new Reads(resources),
                new ReadArguments(mapper),
                new NodeAnswers(problems, mapper));
    }

    private String opened() {
        var answer = api.post(
                "us-prison",
                "/v1/commands/submit-transfer-request",
                Api.PETITION.replace("p-1", UUID.randomUUID().toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        api.settle();
        return answer.json().required("caseId").asString();
    }

    private static Actor prison(String country) {
        return new Actor("a-prison", State.of(country), "Prisons", Set.of(Role.PRISON_CASE_MANAGER, Role.PRISONER));
    }

    private Object copy(Object payload) {
        return serializer.deserialize(serializer.serialize(payload, byte[].class));
    }
}
