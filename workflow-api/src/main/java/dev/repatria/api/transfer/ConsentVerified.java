package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.Side;
import dev.repatria.api.StoredAs;
import dev.repatria.api.screening.ConsentBy;
import java.time.LocalDate;

/** The officer whom the law names found the consent voluntary and informed. */
@StoredAs(name = "ConsentVerified")
public record ConsentVerified(
        LocalDate on,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String officer,
        Side officerOf,
        ConsentBy by) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ConsentVerified {
        Require.present(on, "on");
        Require.text(officer, "officer");
        Require.present(officerOf, "officerOf");
        Require.present(by, "by");
    }
}
