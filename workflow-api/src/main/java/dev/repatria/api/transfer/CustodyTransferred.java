package dev.repatria.api.transfer;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** Custody passed; enforcement in the sentencing State is suspended. */
@StoredAs(name = "CustodyTransferred")
public record CustodyTransferred(
        LocalDate on,
        String place,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String deliveredBy,
        @PersonalData(PersonalData.Subject.THIRD_PERSON) String receivedBy,
        int timeServedDays)
        implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public CustodyTransferred {
        Require.present(on, "on");
        Require.text(place, "place");
        Require.text(deliveredBy, "deliveredBy");
        Require.text(receivedBy, "receivedBy");
    }
}
