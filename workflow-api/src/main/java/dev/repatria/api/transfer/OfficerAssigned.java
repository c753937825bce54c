package dev.repatria.api.transfer;

import dev.repatria.api.Authority;
import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** An officer took charge of the case for one State. */
@StoredAs(name = "OfficerAssigned")
public record OfficerAssigned(
        LocalDate on,
        Side side,
        Authority authority,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String officer) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public OfficerAssigned {
        Require.present(on, "on");
        Require.present(side, "side");
        Require.present(authority, "authority");
        Require.text(officer, "officer");
    }
}
