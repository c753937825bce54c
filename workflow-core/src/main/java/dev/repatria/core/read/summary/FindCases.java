package dev.repatria.core.read.summary;

import dev.repatria.api.State;
import dev.repatria.api.transfer.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; an absent criterion does not narrow.
 *
 * @param viewer only cases to which this State is a party; absent for readers of all cases
 * @param state a State that is a party
 * @param treaty the pinned instrument
 * @param direction sentencing and receiving State, for example {@code US-MX}
 * @param authority a body in charge in either State
 * @param stage where the case stands
 * @param dueBefore something waits whose date lies before this day
 * @param reference part of the file number of either State
 */
public record FindCases(
        @Nullable State viewer,
        @Nullable State state,
        @Nullable String treaty,
        @Nullable String direction,
        @Nullable String authority,
        @Nullable Stage stage,
        @Nullable LocalDate dueBefore,
        @Nullable String reference) {}
