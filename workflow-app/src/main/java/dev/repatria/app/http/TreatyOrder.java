package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.app.casework.TreatyDesk;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.CommandRefused;

/** A command on a treaty profile. */
record TreatyOrder(TreatyCommand command, Actor actor, ExpectedVersion expected, TreatyDesk desk) implements Order {

    @Override
    public CommandAnswer carryOut() {
        return desk.send(command, actor);
    }

    @Override
    public Problem refusal(CommandRefused refused) {
        var refusal = refused.refusal();
        return new Problem(ProblemType.RULE_REFUSED, refusal.detail())
                .with("rule", refusal.rule())
                .with("cite", refusal.cite().toString());
    }

    @Override
    public boolean writesOnlyTheLog() {
        return false;
    }

    @Override
    public String home() {
        return "/v1/treaties/";
    }
}
