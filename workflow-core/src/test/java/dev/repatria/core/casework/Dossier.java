package dev.repatria.core.casework;

import dev.repatria.api.Actor;
import dev.repatria.api.Authority;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Circumstances;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One case in a test: its events so far, the day, the law and who can act; commands go through the real rulebook. */
final class Dossier {

    /** The case of every test. */
    static final String ID = "01933b5e-7000-7000-8000-000000000001";

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private final Setting setting;
    private final List<TransferEvent> events;
    private final LawBook laws;
    private Examiner examiner;
    private LocalDate today;

    private Dossier(Setting setting, List<TransferEvent> events, LawBook laws, Examiner examiner, LocalDate today) {
        this.setting = setting;
        this.events = new ArrayList<>(events);
        this.laws = laws;
        this.examiner = examiner;
        this.today = today;
    }

    /** A case that nobody has opened yet. */
    static Dossier of(Setting setting) {
        return new Dossier(setting, List.of(), Book.laws(), new GivenVerdict(Verdict.ELIGIBLE), FIRST_DAY);
    }

    Dossier copy() {
        return new Dossier(setting, events, laws, examiner, today);
    }

    Dossier examinedBy(Examiner other) {
        examiner = other;
        return this;
    }

    Dossier withVerdict(Verdict verdict) {
        return examinedBy(new GivenVerdict(verdict));
    }

    /** Lets days pass. */
    Dossier later(int days) {
        today = today.plusDays(days);
        return this;
    }

    /** Lets time pass up to that day. */
    Dossier on(LocalDate day) {
        today = day;
        return this;
    }

    LocalDate today() {
        return today;
    }

    /** Late enough in the day that it is the same day from Mexico to Berlin. */
    Instant now() {
        return today.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
    }

    Setting setting() {
        return setting;
    }

    State state(Side side) {
        return setting.state(side);
    }

    Actor by(Side side, Role role) {
        return actor(state(side), role);
    }

    static Actor actor(State country, Role role) {
        return new Actor(
                "test-" + role.name().toLowerCase(java.util.Locale.ROOT),
                country,
                "Authority of " + country,
                Set.of(role));
    }

    Authority authority(Side side) {
        return new Authority(state(side), "Ministry of Justice");
    }

    List<TransferEvent> events() {
        return List.copyOf(events);
    }

    CaseState state() {
        return CaseState.of(events);
    }

    Stage stage() {
        return state().stage().orElseThrow();
    }

    Matter matter(Actor actor) {
        return new Matter(state(), new Circumstances(actor, now(), laws, examiner));
    }

    ApplicableLaw law() {
        return matter(by(Side.SENTENCING, Role.SYSTEM)).registeredLaw();
    }

    LawBook laws() {
        return laws;
    }

    Examiner examiner() {
        return examiner;
    }

    /** What would follow from a command. */
    Outcome ask(TransferCommand command, Actor actor) {
        return Rulebook.decide(matter(actor), command);
    }

    /** Follows a command that must be accepted. */
    Dossier follow(TransferCommand command, Actor actor) {
        var accepted = ask(command, actor).fold(outcome -> outcome, refusal -> {
            throw new AssertionError(command.getClass().getSimpleName() + " was refused: " + refusal);
        });
        events.addAll(accepted.events());
        return this;
    }

    /** Follows a command that must be accepted, by that role of that side. */
    Dossier follow(TransferCommand command, Side side, Role role) {
        return follow(command, by(side, role));
    }
}
