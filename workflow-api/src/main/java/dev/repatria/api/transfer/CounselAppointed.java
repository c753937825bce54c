package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Counsel was appointed for the person. */
@StoredAs(name = "CounselAppointed")
public record CounselAppointed(
        LocalDate on,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String counsel) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CounselAppointed {
        Require.present(on, "on");
        Require.text(counsel, "counsel");
    }
}
