package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an actor is told to be open is what would be accepted; what is closed is refused under the rule and article shown. */
class AllowedActionsTest {

    private static final State STRANGER = State.of("NZ");

    @ParameterizedTest
    @EnumSource(names = {"US_TO_MX", "MX_TO_US_BY_CONVENTION", "CH_TO_DE_BY_PROTOCOL", "DE_TO_ES"})
    void the_actions_shown_equal_what_would_be_accepted(Setting setting) {
        for (var file : Explored.cases(setting)) {
            actors(file).forEach(actor -> compare(file, actor));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"US_TO_MX", "DE_TO_ES"})
    void a_state_that_is_not_a_party_can_do_nothing_on_an_opened_case(Setting setting) {
        for (var file : Explored.cases(setting)) {
            if (!file.events().isEmpty()) {
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.SYSTEM)
                        .forEach(role -> assertThat(AllowedActions.of(file.matter(Dossier.actor(STRANGER, role))))
                                .as("%s of a third State in %s", role, file.stage())
                                .noneMatch(AllowedAction::open));
            }
        }
    }

    private static Stream<Actor> actors(Dossier file) {
        return Stream.of(file.state(Side.SENTENCING), file.state(Side.RECEIVING), STRANGER)
                .flatMap(state -> Arrays.stream(Role.values()).map(role -> Dossier.actor(state, role)));
    }

    private static void compare(Dossier file, Actor actor) {
        var matter = file.matter(actor);
        for (var action : AllowedActions.of(matter)) {
            var rule = CommandNames.find(action.command()).orElseThrow();
            var outcomes = Samples.of(rule.command(), file).stream()
                    .map(sample -> Explored.outcome(rule, matter, sample))
                    .filter(Objects::nonNull)
                    .toList();
            var where = action.command() + " by " + actor.roles() + " of " + actor.country() + " after "
                    + file.events().size() + " events in " + file.state().stage();
            if (action.open()) {
                // A State that is no party may try to open a case; what it names decides.
                var stranger = file.events().isEmpty() && actor.country().equals(STRANGER);
                assertThat(outcomes.stream().anyMatch(Outcome.Accepted.class::isInstance))
                        .as("open: %s", where)
                        .isEqualTo(!stranger);
            } else {
                assertThat(refusals(outcomes)).as("closed: %s", where).containsOnly(action.closedBy());
                assertThat(outcomes).as("closed: %s", where).allMatch(Outcome.Refused.class::isInstance);
            }
        }
    }

    private static List<Refusal> refusals(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.fold(accepted -> Stream.<Refusal>of(), Stream::of))
                .toList();
    }
}
