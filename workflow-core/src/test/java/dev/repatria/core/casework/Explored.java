package dev.repatria.core.casework;

import dev.repatria.api.InvalidValue;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.api.transfer.enforcement.RequestReturn;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every command with every sample content comes to, in every stage one harmless step further, and long after. */
final class Explored {

    /** One setting for each kind of law: treaty, convention, protocol without consent, framework decision. */
    static final List<Setting> SETTINGS =
            List.of(Setting.US_TO_MX, Setting.MX_TO_US_BY_CONVENTION, Setting.CH_TO_AT_BY_PROTOCOL, Setting.DE_TO_ES);

    /** More days than any time that an instrument sets. */
    private static final int LONG = 800;

    private static final List<Answer> ANSWERS = explore();

    private Explored() {}

    /** Every answer found. */
    static List<Answer> answers() {
        return ANSWERS;
    }

    /** Cases in every stage that the setting can come to; the first one is not opened yet. */
    static List<Dossier> cases(Setting setting) {
        return Stream.concat(
                        Stream.of(Dossier.of(setting)),
                        Arrays.stream(Stage.values()).flatMap(stage -> Drive.reachable(stage, setting).stream()))
                .toList();
    }

    /** The answers to one command by everyone entitled to it by role and side. */
    static List<Answer> ask(Dossier file, CommandRule<?> rule) {
        var answers = new ArrayList<Answer>();
        var samples = Samples.of(rule.command(), file);
        for (var side : Side.values()) {
            for (var role : rule.actors().getOrDefault(side, Set.of())) {
                var matter = file.matter(file.by(side, role));
                samples.forEach(sample -> answers.add(answer(file, rule, matter, side, role, sample)));
            }
        }
        return answers;
    }

    private static Answer answer(
            Dossier file, CommandRule<?> rule, Matter matter, Side side, Role role, TransferCommand sample) {
        return new Answer(file.setting(), stage(file), rule, side, role, sample, outcome(rule, matter, sample), file);
    }

    static @Nullable Outcome outcome(CommandRule<?> rule, Matter matter, TransferCommand sample) {
        try {
            return rule.decideAny(matter, sample);
        } catch (InvalidValue meaningless) {
            return null;
        }
    }

    private static @Nullable Stage stage(Dossier file) {
        return file.state().stage().orElse(null);
    }

    private static List<Answer> explore() {
        var all = new ArrayList<Answer>();
        for (var setting : SETTINGS) {
            for (var file :
                    Stream.concat(cases(setting).stream(), corners(setting)).toList()) {
                var first = askAll(file);
                all.addAll(first);
                for (var next : further(first)) {
                    all.addAll(askAll(next));
                    all.addAll(askLater(next));
                }
                all.addAll(askLater(file));
            }
        }
        return List.copyOf(all);
    }

    private static List<Answer> askAll(Dossier file) {
        return Rulebook.rules().stream()
                .flatMap(rule -> ask(file, rule).stream())
                .toList();
    }

    /** What only time brings: the engine's own commands, and what a time closes. */
    private static List<Answer> askLater(Dossier file) {
        var later = file.copy().later(LONG);
        return Rulebook.rules().stream()
                .filter(rule -> rule.roles().contains(Role.SYSTEM) || rule.command() == RequestReturn.class)
                .flatMap(rule -> ask(later, rule).stream())
                .toList();
    }

    /** Cases that the plain drive does not pass: a federal unit, transit, and conditions that are open or not met. */
    private static Stream<Dossier> corners(Setting setting) {
        var scheduled = Drive.to(Stage.CLEARED, setting);
        scheduled.follow(
                Acts.of(scheduled).schedule(scheduled.today().plusDays(1), State.of("FR")),
                Side.SENTENCING,
                Role.TRANSPORT_COORDINATOR);
        return Stream.of(
                scheduled,
                Drive.to(Stage.SENTENCING_REVIEW, setting, Court.STATE),
                Drive.to(Stage.SCREENING, setting).withVerdict(Verdict.NEEDS_REVIEW),
                Drive.to(Stage.SCREENING, setting).withVerdict(Verdict.INELIGIBLE));
    }

    /** The cases one step further that stayed in their stage, one for each kind of step. */
    private static List<Dossier> further(List<Answer> answers) {
        var known = new HashSet<List<String>>();
        return answers.stream()
                .filter(answer ->
                        !answer.events().isEmpty() && answer.stage() != null && answer.stage() == answer.after())
                .filter(answer -> known.add(answer.names()))
                .map(answer -> answer.file().copy().follow(answer.sample(), answer.side(), answer.role()))
                .toList();
    }

    /** One answer; the outcome is absent when the content has no meaning. */
    record Answer(
            Setting setting,
            @Nullable Stage stage,
            CommandRule<?> rule,
            Side side,
            Role role,
            TransferCommand sample,
            @Nullable Outcome outcome,
            Dossier file) {

        boolean accepted() {
            return outcome instanceof Outcome.Accepted;
        }

        List<TransferEvent> events() {
            return outcome instanceof Outcome.Accepted accepted ? accepted.events() : List.of();
        }

        List<String> names() {
            return events().stream()
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
        }

        Stage after() {
            return Objects.requireNonNull(
                    file.copy().follow(sample, side, role).stage(), "an accepted command leaves the case in a stage");
        }

        String words() {
            if (outcome == null) {
                return "no meaning";
            }
            return outcome.fold(
                    accepted -> accepted.events().isEmpty() ? "nothing new" : String.join(" + ", distinct()),
                    refusal -> "`" + refusal.rule() + "`");
        }

        private List<String> distinct() {
            return names().stream().distinct().toList();
        }
    }
}
