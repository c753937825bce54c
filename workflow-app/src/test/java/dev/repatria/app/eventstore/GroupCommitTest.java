package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.testing.Await;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands that share a transaction, the first of which is held within its own until the others have come. */
class GroupCommitTest {

    private static final byte[] FINGERPRINT = ReceiptKey.fingerprint(new byte[0]);

    private final CountDownLatch within = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile CountDownLatch decided = new CountDownLatch(0);
    private volatile boolean away;
    private volatile int held = Integer.MAX_VALUE;
    private Log log;
    private PostgresEventStore store;
    private GroupCommit group;

    @BeforeEach
    void open() {
        log = new Log();
        store = new PostgresEventStore(log.engine);
        group = new GroupCommit(log.engine, log.database().application(), this::holdTheFirstOnes);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void commands_that_come_during_a_commit_share_the_next() throws Exception {
        var first = send(event(1));
        within.await();
        var others = List.of(send(event(2)), send(event(3)), send(event(4)));
        letGo(3);

        assertThat(answer(first)).isEqualTo("position 1");
        assertThat(List.of(answer(others.get(0)), answer(others.get(1)), answer(others.get(2))))
                .containsExactlyInAnyOrder("position 2", "position 3", "position 4");
        assertThat(count("select count(distinct xmin::text) from domain_event")).isEqualTo(2);
        assertThat(count("select count(*) from command_receipt r join domain_event e on e.xmin = r.xmin"
                        + " and r.answer = convert_to('position ' || e.position, 'UTF8')"))
                .isEqualTo(4);
    }

    @Test
    void a_few_that_wait_are_written_beside_the_one_that_is_under_way() throws Exception {
        held = 1;
        var first = send(event(1));
        within.await();
        var others = IntStream.rangeClosed(2, 4)
                .mapToObj(number -> send(event(number)))
                .toList();
        Await.until("three are too few", () -> group.waiting() == 3);
        var fourth = send(event(5));

        for (var sent : others) {
            assertThat(answer(sent)).startsWith("position");
        }
        assertThat(answer(fourth)).startsWith("position");
        assertThat(first).isNotDone();
        assertThat(transactions).hasValue(2);
        letGo(0);
        assertThat(answer(first)).isEqualTo("position 5");
    }

    @Test
    void three_groups_are_written_at_the_same_time_and_no_fourth() throws Exception {
        held = 3;
        var sent = new ArrayList<>(List.of(send(event(0))));
        within.await();
        sendFour(sent);
        Await.until("a second is under way", () -> transactions.get() == 2 && group.waiting() == 0);
        sendFour(sent);
        Await.until("a third is under way", () -> transactions.get() == 3 && group.waiting() == 0);
        sendFour(sent);
        letGo(4);

        for (var each : sent) {
            assertThat(answer(each)).startsWith("position");
        }
        assertThat(log.numbers()).hasSize(sent.size());
    }

    @Test
    void groups_of_many_senders_are_written_one_after_the_other() throws Exception {
        held = 1;
        var first = send(event(0));
        within.await();
        decided = new CountDownLatch(1);
        var others = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> send(event(number)))
                .toList();
        Await.until("all have come", () -> atWork.get() == 16);
        decided.countDown();
        letGo(16);

        assertThat(answer(first)).isEqualTo("position 1");
        for (var sent : others) {
            assertThat(answer(sent)).startsWith("position");
        }
        assertThat(transactions).hasValue(2);
        assertThat(log.numbers()).hasSize(17);
    }

    @Test
    void one_that_cannot_be_written_does_no_harm_to_the_others() throws Exception {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 0), Log.counted(stream, 1, 1));
        var first = send(event(2));
        within.await();
        var good = send(event(3));
        var late = send(Log.counted(stream, 1, 4));
        var alsoGood = send(event(5));
        letGo(3);

        assertThatThrownBy(() -> answer(late))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(answer(first)).startsWith("position");
        assertThat(answer(good)).startsWith("position");
        assertThat(answer(alsoGood)).startsWith("position");
        assertThat(log.numbers()).containsExactlyInAnyOrder(0, 1, 2, 3, 5);
        assertThat(count("select count(*) from command_receipt")).isEqualTo(3);
    }

    @Test
    void cases_are_written_in_one_order_whoever_came_first() throws Exception {
        var first = send(event(0));
        within.await();
        var last = send(Log.counted("f0000000-0000-7000-8000-000000000000", 0, 3));
        Await.until("it stands in line", () -> group.waiting() == 1);
        var middle = send(Log.counted("80000000-0000-7000-8000-000000000000", 0, 2));
        Await.until("it stands in line", () -> group.waiting() == 2);
        var foremost = send(Log.counted("10000000-0000-7000-8000-000000000000", 0, 1));
        letGo(3);

        assertThat(List.of(answer(first), answer(foremost), answer(middle), answer(last)))
                .containsExactly("position 1", "position 2", "position 3", "position 4");
        assertThat(log.numbers()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_group_whose_database_is_away_is_not_tried_one_by_one() throws Exception {
        var first = send(event(1));
        within.await();
        var others = List.of(send(event(2)), send(event(3)));
        Await.until("they stand in line", () -> group.waiting() == 2);
        away = true;
        goOn.countDown();

        for (var sent : List.of(first, others.get(0), others.get(1))) {
            assertThatThrownBy(() -> answer(sent)).hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(transactions).hasValue(2);
        assertThat(log.numbers()).isEmpty();
    }

    @Test
    void an_interrupted_sender_still_learns_what_became_of_its_command() throws Exception {
        var first = send(event(1));
        within.await();
        var interrupted = new AtomicReference<Thread>();
        var stays = new CompletableFuture<Boolean>();
        var second = CompletableFuture.supplyAsync(
                () -> {
                    interrupted.set(Thread.currentThread());
                    var answer = carryOut(event(2));
                    stays.complete(Thread.currentThread().isInterrupted());
                    return answer;
                },
                task -> new Thread(task).start());
        Await.until("it stands in line", () -> group.waiting() == 1);
        interrupted.get().interrupt();
        letGo(1);

        assertThat(answer(first)).isEqualTo("position 1");
        assertThat(answer(second)).isEqualTo("position 2");
        assertThat(stays.get(30, TimeUnit.SECONDS)).isTrue();
    }

    private List<OpenCases.Claim> holdTheFirstOnes(List<? extends EventMessage<?>> events) {
        within.countDown();
        var number = transactions.incrementAndGet();
        try {
            if (number <= held) {
                goOn.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (away) {
            throw new DataAccessResourceFailureException("the connection is gone");
        }
        return List.of();
    }

    private void letGo(int waiting) {
        Await.until("they stand in line", () -> group.waiting() == waiting);
        goOn.countDown();
    }

    private void sendFour(List<CompletableFuture<String>> sent) {
        for (var more = 0; more < 4; more++) {
            sent.add(send(event(sent.size())));
        }
    }

    private CompletableFuture<String> send(DomainEventMessage<?> event) {
        return CompletableFuture.supplyAsync(() -> carryOut(event), task -> new Thread(task).start());
    }

    private String carryOut(DomainEventMessage<?> event) {
        var key = new ReceiptKey("mexico-sre", "key-" + keys.incrementAndGet());
        var done = group.carryOut(key, FINGERPRINT, unitOfWork -> {
            awaitDecision();
            store.publish(event);
            return AnswerForm.around(201, "position ".getBytes(StandardCharsets.UTF_8), new byte[0]);
        });
        return new String(done.answer().body(), StandardCharsets.UTF_8);
    }

    private void awaitDecision() {
        if (decided.getCount() == 0) {
            return;
        }
        atWork.incrementAndGet();
        try {
            decided.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DomainEventMessage<?> event(int number) {
        return Log.counted(UUID.randomUUID().toString(), 0, number);
    }

    private static String answer(CompletableFuture<String> sent) throws Exception {
        return sent.get(30, TimeUnit.SECONDS);
    }

    private int count(String sql) {
        return JdbcClient.create(log.database().application())
                .sql(sql)
                .query(Integer.class)
                .single();
    }
}
