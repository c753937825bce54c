package dev.repatria.api.transfer.consent;

import dev.repatria.api.PersonalData;
import dev.repatria.api.Require;
import dev.repatria.api.transfer.TransferCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Appoints counsel, or records that the person waives counsel. */
public record AppointCounsel(
        String caseId,
        LocalDate on,

        @PersonalData(PersonalData.Subject.THIRD_PERSON) @Nullable
        String counsel,

        boolean waived)
        implements TransferCommand {

    /** Refuses missing values and copies its lists. */
    public AppointCounsel {
        Require.text(caseId, "caseId");
        Require.present(on, "on");
    }
}
