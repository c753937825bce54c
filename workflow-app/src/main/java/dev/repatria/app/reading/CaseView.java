package dev.repatria.app.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.read.summary.CaseSummary;
import dev.repatria.core.read.summary.CaseSummaryTable.Hit;
import dev.repatria.core.read.summary.NextDue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, as a State reads it.
 *
 * @param direction sentencing and receiving State, for example {@code US-MX}
 * @param resumeTo where a suspended case goes on
 * @param outcome the last stage of a closed case
 * @param nextDue the nearest date, with who must act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        String caseId,
        int version,
        long position,
        LocalDate openedOn,
        String direction,
        CaseSummary.Party sentencing,
        CaseSummary.Party receiving,
        PersonView person,
        @Nullable String treaty,
        @Nullable String treatyVersion,
        Stage stage,
        LocalDate stageSince,
        @Nullable Stage resumeTo,
        @Nullable LocalDate transferredOn,
        @Nullable Stage outcome,
        @Nullable NextDue nextDue) {

    static CaseView of(Hit hit, Viewer viewer) {
        var summary = hit.summary();
        return new CaseView(
                summary.caseId(),
                summary.version(),
                summary.position(),
                summary.openedOn(),
                summary.direction(),
                summary.sentencing(),
                summary.receiving(),
                new PersonView(summary.personId(), viewer.readsNames() ? summary.personName() : null),
                summary.treaty(),
                summary.treatyVersion(),
                summary.stage(),
                summary.stageSince(),
                summary.resumeTo(),
                summary.transferredOn(),
                summary.outcome(),
                hit.nextDue());
    }

    /** The person; the name only for those who may see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(String personId, @Nullable String name) {}
}
