package dev.repatria.core.transfer;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.TransferEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What deciding on a command comes to: events with their legal basis, or a refusal that changes nothing. */
public sealed interface Outcome {

    /** Maps either case to one value. */
    <T> T fold(Function<Accepted, T> accepted, Function<Refusal, T> refused);

    /** The command is followed; an empty list means that it had already been. */
    record Accepted(List<TransferEvent> events, List<Citation> basis) implements Outcome {

        /** Copies both lists. */
        public Accepted {
            events = List.copyOf(events);
            basis = List.copyOf(basis);
        }

        /** The same events, resting on one more place in the law. */
        public Accepted under(Citation cite) {
            var more = new ArrayList<>(basis);
            if (!more.contains(cite)) {
                more.add(cite);
            }
            return new Accepted(events, more);
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Refusal, T> refused) {
            return accepted.apply(this);
        }
    }

    /** The command is refused and nothing is recorded. */
    record Refused(Refusal refusal) implements Outcome {

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Refusal, T> refused) {
            return refused.apply(refusal);
        }
    }

    /** These events happened. */
    static Accepted of(TransferEvent... events) {
        return new Accepted(List.of(events), List.of());
    }

    /** These events happened. */
    static Accepted of(List<? extends TransferEvent> events) {
        return new Accepted(List.copyOf(events), List.of());
    }

    /** Nothing new happened: the command had already been followed. */
    static Accepted nothing() {
        return new Accepted(List.of(), List.of());
    }

    /** The command is refused under this rule. */
    static Refused refuse(String rule, Citation cite, String detail) {
        return new Refused(new Refusal(rule, cite, detail));
    }
}
