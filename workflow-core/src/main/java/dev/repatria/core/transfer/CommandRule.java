package dev.repatria.core.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of the state table for one command: who may send it, in which stages, behind which gates, and what follows.
 *
 * @param command the command
 * @param rows rows of the state table in {@code domain.md} section A
 * @param opensCase whether it can be the first act of a case
 * @param stages the stages in which it is open
 * @param actors the roles that may send it, by the side they act for
 * @param gates further conditions on the case
 * @param inOrder whether its effective date may not lie before the day on which the case came to its stage
 * @param decision what follows
 */
public record CommandRule<C extends TransferCommand>(
        Class<C> command,
        String rows,
        boolean opensCase,
        Set<Stage> stages,
        Map<Side, Set<Role>> actors,
        List<Gate> gates,
        boolean inOrder,
        Decision<C> decision) {

    /** Where the state table says it. */
    public Citation row() {
        return new Citation("State table", rows);
    }

    /** Every role that may send it on some side. */
    public Set<Role> roles() {
        return actors.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether it is for this role on some side. */
    public boolean isFor(Role role) {
        return actors.values().stream().anyMatch(roles -> roles.contains(role));
    }

    /** Why the command is closed for this actor on this case, whatever it says; empty when it is open. */
    public Optional<Refusal> closed(Matter matter) {
        return wrongRole(matter)
                .or(() -> wrongStage(matter))
                .or(() -> wrongSide(matter))
                .or(() -> gates.stream()
                        .flatMap(gate -> gate.closed(matter).stream())
                        .findFirst());
    }

    /** What follows from the command, or the refusal. */
    public Outcome decide(Matter matter, C asked) {
        var refusal = closed(matter).or(() -> wrongDate(matter, asked));
        return refusal.<Outcome>map(Outcome.Refused::new).orElseGet(() -> decision.decide(matter, asked));
    }

    /** The decision on a command of this rule's class. */
    public Outcome decideAny(Matter matter, TransferCommand asked) {
        return decide(matter, command.cast(asked));
    }

    private Optional<Refusal> wrongRole(Matter matter) {
        return actors.values().stream().anyMatch(matter.actor()::isAny)
                ? Optional.empty()
                : refuse("role.not-entitled", "is for " + names(roles()) + " only");
    }

    private Optional<Refusal> wrongStage(Matter matter) {
        var open = matter.state().stage().map(stages::contains).orElse(opensCase);
        return open
                ? Optional.empty()
                : refuse("stage.not-open", "is not open in stage " + stageName(matter) + "; it is open in " + openIn());
    }

    private Optional<Refusal> wrongSide(Matter matter) {
        if (!matter.state().isOpened() || matter.bySystem()) {
            return Optional.empty();
        }
        var entitled =
                matter.side().map(side -> actors.getOrDefault(side, Set.of())).orElse(Set.of());
        return matter.actor().isAny(entitled) ? Optional.empty() : refuse("side.not-entitled", "is for " + sides());
    }

    private Optional<Refusal> wrongDate(Matter matter, C asked) {
        if (asked.on().isAfter(matter.circumstances().latestToday())) {
            return refuse("date.in-future", "cannot have taken effect on " + asked.on() + ", which is still to come");
        }
        return matter.state()
                .stageSince()
                .filter(since -> inOrder && asked.on().isBefore(since))
                .flatMap(since -> refuse(
                        "date.out-of-order",
                        "took effect on " + asked.on() + ", before " + since + ", when the case came to stage "
                                + stageName(matter)));
    }

    private Optional<Refusal> refuse(String rule, String why) {
        return Optional.of(new Refusal(rule, row(), command.getSimpleName() + " " + why + "."));
    }

    private static String stageName(Matter matter) {
        return matter.state().stage().map(Stage::name).orElse("none");
    }

    private String openIn() {
        var names = stages.stream().map(Stage::name).sorted().collect(Collectors.joining(", "));
        return opensCase ? names.isEmpty() ? "a new case" : "a new case, " + names : names;
    }

    private String sides() {
        return actors.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "the " + entry.getKey().name().toLowerCase(java.util.Locale.ROOT) + " State ("
                        + names(entry.getValue()) + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
