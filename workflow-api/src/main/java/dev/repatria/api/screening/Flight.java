package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;

/** How the person left the sentencing State before serving. */
public record Flight(LocalDate on, boolean lawfully, boolean awareOfCase) {

    /** Copies its lists and refuses what has no meaning. */
    public Flight {
        Require.present(on, "on");
    }
}
