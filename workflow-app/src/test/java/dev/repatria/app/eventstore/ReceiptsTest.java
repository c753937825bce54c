package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.eventstore.Receipts.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class ReceiptsTest {

    private static final ReceiptKey KEY = new ReceiptKey("mexico-sre", "5f0c");
    private static final byte[] FINGERPRINT = ReceiptKey.fingerprint(bytes("submit-report"), bytes("{}"));
    private static final int CALLS = 50;

    private Log log;
    private PostgresEventStore store;
    private Receipts receipts;

    @BeforeEach
    void open() {
        log = new Log();
        store = new PostgresEventStore(log.engine);
        receipts = node();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void the_answer_tells_the_position_of_the_last_event() {
        var receipt = receipts.once(KEY, FINGERPRINT, publish(1, 2));

        assertThat(text(receipt)).isEqualTo("position 2");
        assertThat(receipt.replayed()).isFalse();
        assertThat(log.numbers()).containsExactly(1, 2);
    }

    @Test
    void the_same_key_is_answered_the_same_bytes_on_another_node() {
        var first = receipts.once(KEY, FINGERPRINT, publish(1));

        var again = node().once(KEY, FINGERPRINT, publish(1));

        assertThat(again.replayed()).isTrue();
        assertThat(again.answer().body()).isEqualTo(first.answer().body());
        assertThat(again.answer().status()).isEqualTo(201);
        assertThat(log.numbers()).containsExactly(1);
    }

    @Test
    void another_body_under_the_key_is_a_conflict() {
        receipts.once(KEY, FINGERPRINT, publish(1));

        assertThatThrownBy(() ->
                        receipts.once(KEY, ReceiptKey.fingerprint(bytes("submit-report{}"), bytes("")), publish(2)))
                .isInstanceOf(KeyReused.class);
        assertThat(log.numbers()).containsExactly(1);
    }

    @Test
    void another_client_may_use_the_same_key() {
        receipts.once(KEY, FINGERPRINT, publish(1));
        receipts.once(new ReceiptKey("us-oia", KEY.key()), FINGERPRINT, publish(2));

        assertThat(log.numbers()).containsExactly(1, 2);
    }

    @Test
    void a_key_whose_command_still_runs_is_refused() throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> receipts.once(KEY, FINGERPRINT, unitOfWork -> {
            inside.countDown();
            await(goOn);
            return publish(1).in(unitOfWork);
        }));
        inside.await();

        assertThatThrownBy(() -> receipts.once(KEY, FINGERPRINT, publish(1))).isInstanceOf(StillRunning.class);

        goOn.countDown();
        assertThat(text(first.get(30, TimeUnit.SECONDS))).isEqualTo("position 1");
    }

    @Test
    void of_two_nodes_with_the_same_key_at_once_one_carries_it_out_and_both_give_its_answer() throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> receipts.once(KEY, FINGERPRINT, unitOfWork -> {
            inside.countDown();
            await(goOn);
            return publish(1, 2).in(unitOfWork);
        }));
        inside.await();

        var second = node().once(KEY, FINGERPRINT, publish(3));
        goOn.countDown();

        assertThat(text(second)).isEqualTo("position 1");
        assertThat(text(first.get(30, TimeUnit.SECONDS))).isEqualTo("position 1");
        assertThat(first.get().replayed()).isTrue();
        assertThat(log.numbers()).containsExactly(3);
    }

    @Test
    void work_alone_is_refused_while_its_key_is_at_work_on_another_node() throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> receipts.alone(KEY, FINGERPRINT, unitOfWork -> {
            inside.countDown();
            await(goOn);
            return publish(1).in(unitOfWork);
        }));
        inside.await();

        assertThatThrownBy(() -> node().alone(KEY, FINGERPRINT, publish(2))).isInstanceOf(StillRunning.class);
        assertThatThrownBy(() -> node().once(KEY, FINGERPRINT, publish(2))).isInstanceOf(StillRunning.class);

        goOn.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS).replayed()).isFalse();
        assertThat(log.numbers()).containsExactly(1);
    }

    @Test
    void of_fifty_calls_at_once_one_is_carried_out_and_the_others_get_its_answer_or_are_told_to_wait() {
        var running = new AtomicInteger();
        var calls = new ArrayList<CompletableFuture<String>>();
        for (var call = 0; call < CALLS; call++) {
            calls.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return text(receipts.once(KEY, FINGERPRINT, publish(1)));
                        } catch (StillRunning e) {
                            running.incrementAndGet();
                            return "position 1";
                        }
                    },
                    task -> new Thread(task).start()));
        }

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo("position 1"));
        assertThat(running.get()).isLessThan(CALLS);
        assertThat(log.numbers()).containsExactly(1);
    }

    @Test
    void work_that_fails_leaves_neither_events_nor_a_receipt() {
        assertThatThrownBy(() -> receipts.once(KEY, FINGERPRINT, unitOfWork -> {
                    publish(1).in(unitOfWork);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(log.numbers()).isEmpty();
        assertThat(receipts.once(KEY, FINGERPRINT, publish(2)).replayed()).isFalse();
    }

    @Test
    void a_refusal_that_is_kept_is_answered_again() {
        receipts.keep(KEY, FINGERPRINT, new Answer(422, bytes("no")));

        var again = receipts.once(KEY, FINGERPRINT, publish(1));

        assertThat(again.answer().status()).isEqualTo(422);
        assertThat(text(again)).isEqualTo("no");
        assertThat(log.numbers()).isEmpty();
    }

    @Test
    void work_that_loses_against_another_writer_is_done_again() {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 1));
        var attempts = new AtomicInteger();

        receipts.once(KEY, FINGERPRINT, unitOfWork -> {
            var next = attempts.incrementAndGet() == 1
                    ? 1
                    : log.engine.lastSequenceNumberFor(stream).orElseThrow() + 1;
            if (attempts.get() == 1) {
                CompletableFuture.runAsync(() -> log.append(Log.counted(stream, 1, 2)))
                        .join();
            }
            store.publish(Log.counted(stream, next, 3));
            return AnswerForm.whole(new Answer(200, bytes("done")));
        });

        assertThat(attempts).hasValue(2);
        assertThat(log.numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void work_that_always_loses_is_given_up() {
        var stream = UUID.randomUUID().toString();
        log.append(Log.counted(stream, 0, 1), Log.counted(stream, 1, 2));

        assertThatThrownBy(() -> receipts.once(KEY, FINGERPRINT, unitOfWork -> {
                    store.publish(Log.counted(stream, 1, 3));
                    return AnswerForm.whole(new Answer(200, bytes("done")));
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(log.numbers()).containsExactly(1, 2);
    }

    private Receipts node() {
        var source = log.database().application();
        var transactions = new DataSourceTransactionManager(source);
        var table = new ReceiptTable(source);
        return new Receipts(
                new CommandTransaction(new SpringTransactionManager(transactions)),
                new GroupCommit(log.engine, log.database().application(), OpenCases::claims),
                table);
    }

    private CommandTransaction.Work<AnswerForm> publish(int... numbers) {
        return unitOfWork -> {
            var stream = UUID.randomUUID().toString();
            for (var i = 0; i < numbers.length; i++) {
                store.publish(Log.counted(stream, i, numbers[i]));
            }
            return AnswerForm.around(201, bytes("position "), new byte[0]);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Receipt receipt) {
        return new String(receipt.answer().body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
