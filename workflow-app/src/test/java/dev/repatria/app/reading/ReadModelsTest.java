package dev.repatria.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Actor;
import dev.repatria.api.Authority;
import dev.repatria.api.Citation;
import dev.repatria.api.DocumentReference;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.DeadlineMissed;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.OfficerAssigned;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.StepOpened;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.read.summary.CaseCounts;
import dev.repatria.core.read.summary.CaseSummary;
import dev.repatria.core.read.summary.FindCases;
import dev.repatria.core.read.summary.NextDue;
import dev.repatria.core.read.timeline.TimelineEntry;
import dev.repatria.core.read.work.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadModelsTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final State US = State.of("US");
    private static final State MX = State.of("MX");
    static final Citation CITE = new Citation("Policy", "1-1");

    private final ReadModels models = new ReadModels();
    private final String id = ReadModels.newCase();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void the_summary_says_where_the_case_stands() {
        models.record(id, US, opened());
        models.project();

        assertThat(models.cases.find(id))
                .contains(new CaseSummary(
                        id,
                        5,
                        5,
                        DAY,
                        new CaseSummary.Party(US, "DOJ-77", "Central unit"),
                        new CaseSummary.Party(MX, null, null),
                        "p-1",
                        "Elena Fictional",
                        "US-MX-1976",
                        "1.0.0",
                        Stage.SCREENING,
                        DAY.plusDays(1),
                        null,
                        null));
        assertThat(models.cases.hit(id).orElseThrow().nextDue())
                .isEqualTo(
                        new NextDue(DAY.plusDays(30), PathStep.ASSESS_ELIGIBILITY, US, Role.CENTRAL_AUTHORITY_OFFICER));
    }

    @Test
    void a_work_item_says_for_whom_since_when_and_until_when() {
        models.record(id, US, opened());
        models.project();

        assertThat(models.items.ofCase(id))
                .containsExactly(
                        new WorkItem(
                                id,
                                1,
                                US,
                                MX,
                                step(PathStep.SELECT_INSTRUMENT, null),
                                null,
                                DAY,
                                null,
                                DAY.plusDays(1),
                                2L),
                        new WorkItem(
                                id,
                                4,
                                US,
                                MX,
                                step(PathStep.ASSESS_ELIGIBILITY, DAY.plusDays(30)),
                                null,
                                DAY.plusDays(1),
                                null,
                                null,
                                null));
    }

    @Test
    void a_line_of_the_timeline_says_who_did_what_under_what() {
        models.record(id, US, opened(), "letter-1");
        models.project();

        var line = models.timelines.ofCase(id, 1, 1).get(0);
        assertThat(line)
                .isEqualTo(new TimelineEntry(
                        id,
                        2,
                        3,
                        US,
                        MX,
                        "CaseRegistered",
                        "Ministry (US) registered the case under US-MX-1976, version 1.0.0: One treaty.",
                        "officer",
                        "CENTRAL_AUTHORITY_OFFICER",
                        "US",
                        "Ministry",
                        List.of("Treaty Art. 1", "Treaty Art. 2"),
                        List.of("letter-1"),
                        List.of(),
                        DAY.plusDays(1),
                        line.recordedAt()));
        assertThat(line.recordedAt()).isAfter(ReadModels.NOW);
    }

    @Test
    void a_rebuilt_view_equals_the_one_before_and_tells_no_stage_again() {
        models.record(id, US, opened());
        models.record(
                id,
                US,
                List.of(new DeadlineMissed(
                        DAY.plusDays(31), PathStep.ASSESS_ELIGIBILITY, Side.SENTENCING, null, DAY.plusDays(30), CITE)));
        models.project();
        var summary = models.cases.find(id);
        var items = models.items.ofCase(id);
        var timeline = models.timelines.ofCase(id, -1, 100);
        assertThat(items.get(1).missedOn()).isEqualTo(DAY.plusDays(31));

        models.rebuild();

        assertThat(models.cases.find(id)).isEqualTo(summary);
        assertThat(models.items.ofCase(id)).isEqualTo(items);
        assertThat(models.timelines.ofCase(id, -1, 100)).isEqualTo(timeline).hasSize(6);
        assertThat(models.left).containsExactly("PETITIONED US-MX-1976 1");
    }

    @Test
    void pages_neither_repeat_nor_miss_a_case_that_was_there_at_the_start() {
        var present = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            present.add(aCase("01900000-0000-7000-8000-00000000000" + i));
        }
        models.project();
        var seen = new ArrayList<String>();
        for (var page = models.cases.find(all(), null, 3);
                !page.isEmpty();
                page = models.cases.find(all(), seen.get(seen.size() - 1), 3)) {
            page.forEach(hit -> seen.add(hit.summary().caseId()));
            models.jdbc
                    .sql("insert into case_summary select (?)::uuid, version, position, opened_on, sentencing,"
                            + " null, null, receiving, null, null, person_id, person_name, treaty, treaty_version,"
                            + " stage, stage_since, null, null from case_summary limit 1")
                    .param("01900000-0000-7000-9000-0000000000" + (10 + seen.size()))
                    .update();
        }

        assertThat(seen).containsExactlyElementsOf(reversed(present));
    }

    @Test
    void a_search_meets_every_criterion_and_nothing_of_other_states() {
        models.record(id, US, opened());
        models.project();

        assertThat(found(new FindCases(
                        MX, US, "US-MX-1976", "US-MX", "Central unit", Stage.SCREENING, DAY.plusDays(31), "oj-7")))
                .isTrue();
        assertThat(found(new FindCases(State.of("CA"), null, null, null, null, null, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, State.of("CA"), null, null, null, null, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, "COE-112", null, null, null, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, "MX-US", null, null, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, null, "Ministry", null, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, null, null, Stage.PETITIONED, null, null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, null, null, null, DAY.plusDays(30), null)))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, null, null, null, null, "%")))
                .isFalse();
        assertThat(found(new FindCases(US, null, null, null, null, null, null, "Elena")))
                .isFalse();
    }

    @Test
    void cases_are_counted_by_stage_treaty_direction_and_outcome() {
        models.record(id, US, opened());
        aCase(ReadModels.newCase());
        models.project();

        assertThat(new CaseCounts(models.jdbc).of(MX))
                .containsExactly(
                        new CaseCounts.Count("PETITIONED", null, "US-MX", null, 1),
                        new CaseCounts.Count("SCREENING", "US-MX-1976", "US-MX", null, 1));
        assertThat(new CaseCounts(models.jdbc).of(State.of("CA"))).isEmpty();
    }

    @Test
    void a_private_paper_is_named_to_its_own_state_only() {
        models.record(id, US, opened());
        models.record(id, US, List.of(new PrivateDocumentAttached(DAY, paper("memo-1"))));
        models.record(id, US, List.of(new DocumentAttached(DAY, paper("judgment-1"))), "memo-1", "judgment-1");
        models.project();

        var line = models.timelines.ofCase(id, 5, 10).get(0);

        assertThat(TimelineView.of(line, viewer(US)).documents()).containsExactly("judgment-1", "memo-1");
        assertThat(TimelineView.of(line, viewer(MX)).documents()).containsExactly("judgment-1");
    }

    private boolean found(FindCases wanted) {
        return !models.cases.find(wanted, null, 10).isEmpty();
    }

    private String aCase(String caseId) {
        models.record(caseId, US, List.of(petition()));
        return caseId;
    }

    private static FindCases all() {
        return new FindCases(US, null, null, null, null, null, null, null);
    }

    private static List<String> reversed(List<String> list) {
        var other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    static Viewer viewer(State state) {
        return Viewer.of(new Actor("reader", state, "Ministry", Set.of(Role.CENTRAL_AUTHORITY_OFFICER)));
    }

    static List<TransferEvent> opened() {
        return List.of(
                petition(),
                new StepOpened(DAY, step(PathStep.SELECT_INSTRUMENT, null)),
                new CaseRegistered(DAY.plusDays(1), "US-MX-1976", "1.0.0", "One treaty."),
                new OfficerAssigned(DAY.plusDays(1), Side.SENTENCING, new Authority(US, "Central unit"), "An officer"),
                new StepOpened(DAY.plusDays(1), step(PathStep.ASSESS_ELIGIBILITY, DAY.plusDays(30))));
    }

    private static OpenStep step(PathStep step, @Nullable LocalDate due) {
        return new OpenStep(step, Side.SENTENCING, Role.CENTRAL_AUTHORITY_OFFICER, null, due, CITE);
    }

    private static DocumentReference paper(String id) {
        return new DocumentReference(id, "MEMORANDUM", "Note", "a".repeat(64), "en", false, null);
    }

    private static PetitionSubmitted petition() {
        return new PetitionSubmitted(
                DAY,
                US,
                MX,
                new Person("p-1", "Elena Fictional", null, List.of(MX)),
                Side.SENTENCING,
                Initiator.PERSON,
                AuthorityToAct.PERSONAL,
                Court.FEDERAL,
                "DOJ-77");
    }
}
