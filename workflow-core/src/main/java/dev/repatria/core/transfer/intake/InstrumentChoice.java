package dev.repatria.core.transfer.intake;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.InstrumentSelected;
import dev.repatria.api.transfer.TransferRequestInitiated;
import dev.repatria.api.transfer.intake.SelectInstrument;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.treaty.ApplicableLaw;

/** Registers a case under an instrument that is in force between the two States, in its current version. */
final class InstrumentChoice {

    private static final Citation ROW = new Citation("State table", "row 6");

    private InstrumentChoice() {}

    static Outcome select(Matter matter, SelectInstrument asked) {
        var laws = matter.circumstances().laws();
        var state = matter.state();
        var chosen = laws.currentVersion(asked.instrument())
                .flatMap(version ->
                        laws.law(asked.instrument(), version, state.sentencingState(), state.receivingState()));
        if (chosen.isEmpty()) {
            return Outcome.refuse("instrument.unknown", ROW, asked.instrument() + " does not bind both States.");
        }
        var law = chosen.get();
        if (!law.inForce(asked.on())) {
            return Outcome.refuse(
                    "instrument.not-in-force",
                    ROW,
                    law.instrument() + " is not in force between the two States on " + asked.on() + ".");
        }
        var initiated = state.last(TransferRequestInitiated.class);
        if (initiated.isPresent()
                && !law.statesThatMayRequest().value().contains(initiated.get().initiatedBy())) {
            return Outcome.refuse(
                    "initiation.state-may-not-request",
                    law.statesThatMayRequest().cite(),
                    "Under " + law.instrument() + " the " + initiated.get().initiatedBy()
                            + " State cannot start a transfer.");
        }
        return registered(matter, asked, law);
    }

    private static Outcome registered(Matter matter, SelectInstrument asked, ApplicableLaw law) {
        var former = matter.state().instrument();
        if (former.isEmpty()) {
            return Outcome.of(new CaseRegistered(asked.on(), law.instrument(), law.version(), asked.reason()))
                    .under(ROW);
        }
        return Outcome.of(new InstrumentSelected(
                        asked.on(),
                        law.instrument(),
                        law.version(),
                        former.get().instrument(),
                        asked.reason()))
                .under(ROW);
    }
}
