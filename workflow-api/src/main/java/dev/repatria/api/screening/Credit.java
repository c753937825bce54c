package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;

/** Days taken off the terms, counted when granted on or before the reference date. */
public record Credit(int days, LocalDate grantedOn) {

    /** Copies its lists and refuses what has no meaning. */
    public Credit {
        Require.present(grantedOn, "grantedOn");
    }
}
