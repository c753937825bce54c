package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given the events of a dossier, when a command comes from somebody, then all events and the stage, or the refusal. */
final class Trial {

    private final Dossier file;
    private final AggregateTestFixture<TransferCase> fixture = new AggregateTestFixture<>(TransferCase.class);
    private final List<Refusal> refused = new ArrayList<>();
    private final List<TransferEvent> given;
    private ResultValidator<TransferCase> result;

    private Trial(Dossier file) {
        this.file = file;
        given = file.events();
        fixture.registerInjectableResource(file.laws());
        fixture.registerInjectableResource(file.examiner());
        fixture.registerCommandTargetResolver(target());
        fixture.registerCommandHandlerInterceptor((work, chain) -> {
            try {
                return chain.proceed();
            } catch (CommandRefused refusal) {
                refused.add(refusal.refusal());
                throw refusal;
            }
        });
    }

    static Trial given(Dossier file) {
        return new Trial(file);
    }

    Trial when(TransferCommand command, Side side, Role role) {
        return when(command, file.by(side, role));
    }

    Trial when(TransferCommand command, Actor actor) {
        var metaData = new Attribution(actor, file.now()).toMetaData();
        var message = new GenericCommandMessage<>(new GenericMessage<>(command, metaData), TransferCase.COMMAND);
        result = (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given)).when(message, metaData);
        return this;
    }

    /** All events that follow, and the stage after them. */
    Trial then(Stage stage, TransferEvent... events) {
        result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        assertThat(after(events).stage()).as("stage").contains(stage);
        everyEventSaysWhoAndUnderWhat();
        return this;
    }

    /** The first event rests on exactly these places in the law. */
    Trial under(String... basis) {
        assertThat(recorded().get(0).getMetaData().get("basis")).isEqualTo(String.join("\n", basis));
        return this;
    }

    /** The command is refused under that rule and article; nothing is recorded. */
    void refused(String rule, String cite) {
        result.expectNoEvents().expectException(CommandRefused.class);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).rule()).isEqualTo(rule);
        assertThat(refused.get(0).cite()).hasToString(cite);
        assertThat(refused.get(0).detail()).isNotBlank();
    }

    /** The command has no meaning; nothing is recorded. */
    void invalid(String field) {
        result.expectNoEvents().expectException(dev.repatria.api.InvalidValue.class);
        assertThat(refused).isEmpty();
    }

    private CaseState after(TransferEvent... events) {
        var all = new ArrayList<TransferEvent>(given);
        all.addAll(List.of(events));
        return CaseState.of(all);
    }

    private void everyEventSaysWhoAndUnderWhat() {
        assertThat(recorded())
                .allSatisfy(event -> assertThat(event.getMetaData())
                        .containsKeys("actor", "role", "state", "authority", "command", "basis"));
    }

    private List<? extends org.axonframework.eventhandling.DomainEventMessage<?>> recorded() {
        return fixture.getEventStore()
                .readEvents(Dossier.ID)
                .asStream()
                .skip(given.size())
                .toList();
    }

    private static CommandTargetResolver target() {
        return new CommandTargetResolver() {
            @Override
            public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
                return new VersionedAggregateIdentifier((Object) Dossier.ID, null);
            }
        };
    }
}
