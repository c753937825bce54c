package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.app.testing.EngineTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.json.JsonMapper;

/** A request that goes to another node and back, as bytes. */
@EngineTest
class RoutedOrderDeskTest {

    private static final Actor PRISON = new Actor(
            "us-prison",
            State.of("US"),
            "US Federal Bureau of Prisons",
            Set.of(Role.PRISON_CASE_MANAGER, Role.PRISONER));

    @Autowired
    private LocalOrderDesk local;

    @Autowired
    private ProblemAdvice problems;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer serializer;

    private final CommandBus router = SimpleCommandBus.builder().build();
    private RoutedOrderDesk desk;

    @BeforeEach
    void start() {
        router.registerDispatchInterceptor((MessageDispatchInterceptor<CommandMessage<?>>) messages ->
                (place, message) -> new GenericCommandMessage<>(
                        GenericCommandMessage.asCommandMessage(copy(message.getPayload()))
                                .withMetaData(message.getMetaData()),
                        message.getCommandName()));
        router.registerHandlerInterceptor((unitOfWork, chain) -> copy(chain.proceed()));
        desk = new RoutedOrderDesk(router, local, new NodeAnswers(problems, mapper), mapper);
        desk.start();
    }

    @Test
    void the_answer_is_the_one_that_the_other_node_gives_and_a_repeat_gets_the_same() {
        var key = UUID.randomUUID().toString();
        var first = desk.handle(petition("submit-transfer-request", key, "p-" + key));
        assertThat(first.getStatusCode().value())
                .as(new String(first.getBody(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        assertThat(first.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(first.getHeaders().getLocation()).isNotNull();

        var again = desk.handle(petition("submit-transfer-request", key, "p-" + key));
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(again.getHeaders().getFirst(Answers.REPLAYED)).isEqualTo("true");
    }

    @Test
    void a_problem_comes_back_as_the_problem_that_it_is() {
        var unknown = desk.handle(petition("do-something", null, "p"));
        assertThat(unknown.getStatusCode().value()).isEqualTo(404);
        assertThat(new String(unknown.getBody(), StandardCharsets.UTF_8)).contains("/problems/unknown-command");

        for (var body : List.of("{\"x\": 1}", "{\"x\":", "[]", "")) {
            var broken = desk.handle(new WrittenOrder(
                    "submit-transfer-request", body.getBytes(StandardCharsets.UTF_8), PRISON, null, null, null));
            assertThat(broken.getStatusCode().value()).as(body).isEqualTo(400);
        }
    }

    @Test
    void a_profile_that_is_not_taken_is_refused_with_its_lines() {
        var draft = "{\"profileId\": \"XX-YY\", \"content\": \"id: XX-YY\"}".getBytes(StandardCharsets.UTF_8);
        var office =
                new Actor("treaty-office", State.of("US"), "Treaty administration", Set.of(Role.TREATY_ADMINISTRATOR));

        var refused = desk.handle(new WrittenOrder("adopt-treaty-profile", draft, office, null, null, null));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(new String(refused.getBody(), StandardCharsets.UTF_8))
                .contains("the profile is not taken", "\"line\"");
    }

    @Test
    void without_anybody_who_takes_it_the_caller_is_told_to_come_again() {
        var nobody = new RoutedOrderDesk(
                SimpleCommandBus.builder().build(), local, new NodeAnswers(problems, mapper), mapper);
        assertThatThrownBy(() -> nobody.handle(petition("submit-transfer-request", null, "p")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.OVERLOADED));
    }

    private static WrittenOrder petition(String command, @Nullable String key, String person) {
        var body = """
                {"on": "2025-11-03", "sentencingState": "US", "receivingState": "MX",
                 "person": {"personId": "%s", "name": "Ana Prueba", "nationalities": ["MX"]},
                 "initiator": "PERSON", "authorityToAct": "PERSONAL", "addressedTo": "SENTENCING", "court": "FEDERAL"}
                """.formatted(person);
        return new WrittenOrder(command, body.getBytes(StandardCharsets.UTF_8), PRISON, key, null, null);
    }

    private Object copy(Object payload) {
        var plain = payload instanceof GenericCommandResultMessage<?> result ? result.getPayload() : payload;
        return serializer.deserialize(serializer.serialize(plain, byte[].class));
    }
}
