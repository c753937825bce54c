package dev.repatria.api.transfer;

import dev.repatria.api.Require;
import dev.repatria.api.StoredAs;
import java.time.LocalDate;

/** The release date was computed. */
@StoredAs(name = "ReleaseDateSet")
public record ReleaseDateSet(LocalDate on, LocalDate releaseDate) implements TransferEvent {

    /** Refuses missing values and copies its lists. */
    public ReleaseDateSet {
        Require.present(on, "on");
        Require.present(releaseDate, "releaseDate");
    }
}
