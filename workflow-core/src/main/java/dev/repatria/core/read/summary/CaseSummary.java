package dev.repatria.core.read.summary;

import dev.repatria.api.State;
import dev.repatria.api.transfer.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param caseId the case
 * @param version number of its events
 * @param position place of the last of them in the log
 * @param openedOn effective day of the first
 * @param sentencing the sentencing State, with its file number and the body in charge as far as the log names them
 * @param receiving the receiving State, likewise
 * @param personId the person, by the id that the authorities use
 * @param personName the name of the person
 * @param treaty the pinned instrument
 * @param treatyVersion the version that the case keeps
 * @param stage where it stands
 * @param stageSince since which effective day
 * @param resumeTo where a suspended case goes on
 * @param transferredOn the day on which custody passed
 */
public record CaseSummary(
        String caseId,
        int version,
        long position,
        LocalDate openedOn,
        Party sentencing,
        Party receiving,
        String personId,
        String personName,
        @Nullable String treaty,
        @Nullable String treatyVersion,
        Stage stage,
        LocalDate stageSince,
        @Nullable Stage resumeTo,
        @Nullable LocalDate transferredOn) {

    /** The way of the transfer, for example {@code US-MX}. */
    public String direction() {
        return sentencing.state() + "-" + receiving.state();
    }

    /** What came of the case; absent while something can follow. */
    public @Nullable Stage outcome() {
        return stage.isTerminal() ? stage : null;
    }

    /** One of the two States in a case. */
    public record Party(
            State state,
            @Nullable String reference,
            @Nullable String authority) {

        Party withReference(@Nullable String other) {
            return other == null ? this : new Party(state, other, authority);
        }

        Party withAuthority(@Nullable String other) {
            return other == null ? this : new Party(state, reference, other);
        }
    }
}
