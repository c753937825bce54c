package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Actor;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.CustodyTransferred;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PartialRecognitionAgreed;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.path.Obligations;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.CommandRule;
import dev.repatria.core.transfer.Outcome;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every case, whatever is asked of it: random walks from printed seeds. */
class PropertiesTest {

    private static final int WALKS = 60;
    private static final int STEPS = 120;
    private static final List<Stage> STARTS = List.of(
            Stage.EXPRESSED,
            Stage.SENTENCING_REVIEW,
            Stage.APPROVED_S,
            Stage.VERIFICATION,
            Stage.SCHEDULED,
            Stage.ENFORCING);

    /** Commands that end a case, asked rarely so that walks go on. */
    private static final Set<String> ENDS = Set.of(
            "RecordDeath",
            "RecordRelease",
            "WithdrawConsent",
            "RejectRelay",
            "RecordTreatyTermination",
            "CloseCase",
            "RecordCompletion",
            "NotifyClemency",
            "NotifySentenceChange");

    /** Walks of every setting; {@code -Drepatria.seed} plays one again. */
    static Stream<Long> seeds() {
        var given = Long.getLong("repatria.seed");
        return given == null ? Stream.iterate(20_261_124L, seed -> seed + 1).limit(WALKS) : Stream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_asked_the_case_stays_lawful(long seed) {
        var walk = walk(seed);
        var events = walk.file().events();
        assertThat(walk.live().version()).isEqualTo(events.size());
        assertThat(text(CaseState.of(events))).as("folded again").isEqualTo(text(walk.live()));
        for (var index = 0; index < events.size(); index++) {
            if (events.get(index) instanceof CustodyTransferred) {
                lawfulTransfer(events.subList(0, index));
            }
        }
        assertThat(walk(seed).file().events()).as("the same again").isEqualTo(events);
    }

    @Test
    void enough_walks_come_to_a_transfer_to_prove_something() {
        assertThat(seeds().filter(seed -> walk(seed).live().has(CustodyTransferred.class))
                        .count())
                .isGreaterThan(WALKS / 10);
    }

    private static void lawfulTransfer(List<TransferEvent> before) {
        var state = CaseState.of(before);
        assertThat(state.has(SentencingStateApproved.class))
                .as("the sentencing State agreed")
                .isTrue();
        assertThat(state.has(ReceivingStateAccepted.class) || state.has(PartialRecognitionAgreed.class))
                .as("the receiving State agreed")
                .isTrue();
        assertThat(state.has(ConsentVerified.class) || state.has(OpinionRecorded.class))
                .as("consent was verified or a ground without it is on record")
                .isTrue();
    }

    private static Walk walk(long seed) {
        var random = new Random(seed);
        var settings = Setting.values();
        var start = STARTS.get(random.nextInt(STARTS.size()));
        var file = Drive.to(start, settings[random.nextInt(settings.length)]);
        var live = CaseState.of(file.events());
        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0) {
                file.later(random.nextInt(random.nextInt(12) == 0 ? 400 : 8));
            }
            file.withVerdict(random.nextInt(6) == 0 ? Verdict.INELIGIBLE : Verdict.ELIGIBLE);
            ask(file, random);
            file.events().stream().skip(live.version()).forEach(live::evolve);
        }
        return new Walk(file, live);
    }

    /** Asks mostly what is open and by whom it is open; nothing but an answer may come back. */
    private static void ask(Dossier file, Random random) {
        var rules = List.copyOf(Rulebook.rules());
        var rule = rules.get(random.nextInt(rules.size()));
        var actor = anybody(file, rule, random);
        for (var retry = 0; retry < 25 && !ENDS.contains(rule.command().getSimpleName()); retry++) {
            if (rule.closed(file.matter(actor)).isEmpty()) {
                break;
            }
            rule = rules.get(random.nextInt(rules.size()));
            actor = anybody(file, rule, random);
        }
        if (ENDS.contains(rule.command().getSimpleName()) && random.nextInt(15) > 0) {
            return;
        }
        var samples = Samples.of(rule.command(), file);
        follow(file, samples.get(random.nextInt(samples.size())), actor);
    }

    private static Actor anybody(Dossier file, CommandRule<?> rule, Random random) {
        var side = Side.values()[random.nextInt(2)];
        var entitled =
                rule.actors().getOrDefault(side, rule.roles()).stream().sorted().toList();
        return file.by(side, entitled.get(random.nextInt(entitled.size())));
    }

    private static void follow(Dossier file, TransferCommand sample, Actor actor) {
        var before = file.events();
        try {
            if (file.ask(sample, actor) instanceof Outcome.Accepted accepted) {
                file.follow(sample, actor);
                assertThat(file.events())
                        .hasSize(before.size() + accepted.events().size());
            } else {
                assertThat(file.events()).as("a refusal changes nothing").isEqualTo(before);
            }
        } catch (InvalidValue meaningless) {
            assertThat(meaningless.field()).isNotBlank();
        }
        assertThat(Obligations.due(file.matter(file.by(Side.SENTENCING, Role.SYSTEM))))
                .doesNotHaveDuplicates();
    }

    /** Everything that can be asked of a state, as one text. */
    private static String text(CaseState state) {
        var standing = Stream.of(TransferEvent.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName()
                        + state.all(type.asSubclass(TransferEvent.class))
                        + state.times(type.asSubclass(TransferEvent.class)))
                .toList();
        return state.stage() + " " + state.stageSince() + " " + state.resumeTo() + " " + state.version() + " "
                + state.facts() + " " + standing;
    }

    private record Walk(Dossier file, CaseState live) {}
}
