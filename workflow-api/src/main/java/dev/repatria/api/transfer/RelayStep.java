package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import java.time.LocalDate;

/** One leg of the way a message took. */
public record RelayStep(
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String from,
        String fromCapacity,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String to,
        Channel channel,
        LocalDate on) {

    /** Refuses missing values and copies its lists. */
    public RelayStep {
        Require.text(from, "from");
        Require.text(fromCapacity, "fromCapacity");
        Require.text(to, "to");
        Require.present(channel, "channel");
        Require.present(on, "on");
    }
}
