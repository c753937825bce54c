package dev.repatria.api.screening;

import dev.repatria.api.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An expulsion or deportation order. */
public record ExpulsionOrder(LocalDate date, @Nullable LocalDate finalOn, boolean consequential) {

    /** Copies its lists and refuses what has no meaning. */
    public ExpulsionOrder {
        Require.present(date, "date");
    }
}
