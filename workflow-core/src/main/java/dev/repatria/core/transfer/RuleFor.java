package dev.repatria.core.transfer;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down the rule of one command in the order in which a lawyer would say it. */
public final class RuleFor<C extends TransferCommand> {

    private final Class<C> command;
    private final String rows;
    private final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    private final Map<Side, Set<Role>> actors = new EnumMap<>(Side.class);
    private final List<Gate> gates = new ArrayList<>();
    private boolean opensCase;
    private boolean inOrder;

    private RuleFor(Class<C> command, String rows) {
        this.command = command;
        this.rows = rows;
    }

    /** Starts the rule of a command, found in these rows of the state table. */
    public static <C extends TransferCommand> RuleFor<C> command(Class<C> command, String rows) {
        return new RuleFor<>(command, rows);
    }

    /** The command can be the first act of a case. */
    public RuleFor<C> openingCase() {
        opensCase = true;
        return this;
    }

    /** The stages in which it is open. */
    public RuleFor<C> in(Stage... open) {
        stages.addAll(List.of(open));
        return this;
    }

    /** The stages in which it is open. */
    public RuleFor<C> in(Set<Stage> open) {
        stages.addAll(open);
        return this;
    }

    /** Roles of one State that may send it. */
    public RuleFor<C> by(Side side, Role... roles) {
        actors.computeIfAbsent(side, any -> EnumSet.noneOf(Role.class)).addAll(List.of(roles));
        return this;
    }

    /** Roles of either State that may send it. */
    public RuleFor<C> byEither(Role... roles) {
        return by(Side.SENTENCING, roles).by(Side.RECEIVING, roles);
    }

    /** Only the engine itself sends it. */
    public RuleFor<C> bySystem() {
        return byEither(Role.SYSTEM);
    }

    /** A further condition on the case. */
    public RuleFor<C> when(Gate gate) {
        gates.add(gate);
        return this;
    }

    /** Its effective date may not lie before the day on which the case came to its stage. */
    public RuleFor<C> inOrder() {
        inOrder = true;
        return this;
    }

    /** What follows; completes the rule. */
    public CommandRule<C> decides(Decision<C> decision) {
        return new CommandRule<>(
                command,
                rows,
                opensCase,
                Set.copyOf(stages),
                Map.copyOf(actors),
                List.copyOf(gates),
                inOrder,
                decision);
    }
}
