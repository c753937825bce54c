package dev.repatria.app.eventstore;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.dao.DuplicateKeyException;

/** Carries a command out once for each idempotency key, and answers the same bytes whenever the key comes again. */
public final class Receipts {

    private final CommandTransaction transaction;
    private final GroupCommit group;
    private final ReceiptTable table;
    private final Set<ReceiptKey> running = ConcurrentHashMap.newKeySet();

    Receipts(CommandTransaction transaction, GroupCommit group, ReceiptTable table) {
        this.transaction = transaction;
        this.group = group;
        this.table = table;
    }

    /**
     * Does the work and commits it together with that of others, or gives the answer of the first time.
     *
     * <p>Most keys are new. So the work is done first, and only when the receipt cannot be written, or the work fails, is it asked
     * whether the key is known: what failed may have been done before.
     *
     * @param fingerprint digest of the command and its body, see {@link ReceiptKey#fingerprint}
     * @param work sends the command and touches nothing but the log; what it gives is the answer, but for its log position
     * @throws KeyReused if the key stands for another fingerprint
     * @throws StillRunning if the command with this key has not ended
     */
    public Receipt once(ReceiptKey key, byte[] fingerprint, CommandTransaction.Work<AnswerForm> work) {
        if (!running.add(key)) {
            throw new StillRunning();
        }
        try {
            var done = group.carryOut(key, fingerprint, work);
            return new Receipt(done.answer(), done.position(), false);
        } catch (RuntimeException failure) {
            if (DatabaseAway.causes(failure)) {
                throw failure;
            }
            return alone(key, fingerprint, work);
        } finally {
            running.remove(key);
        }
    }

    /** As {@link #once}, but asks for the key first and does the work within a transaction of its own. */
    public Receipt alone(ReceiptKey key, byte[] fingerprint, CommandTransaction.Work<AnswerForm> work) {
        try {
            return attempt(key, fingerprint, work);
        } catch (DuplicateKeyException committedMeanwhile) {
            return attempt(key, fingerprint, work);
        }
    }

    /** Keeps the answer to a refused command, which has appended nothing; an answer that exists already wins. */
    public Receipt keep(ReceiptKey key, byte[] fingerprint, Answer refusal) {
        return alone(key, fingerprint, unitOfWork -> AnswerForm.whole(refusal));
    }

    private Receipt attempt(ReceiptKey key, byte[] fingerprint, CommandTransaction.Work<AnswerForm> work) {
        var made = new Made(key, fingerprint, table);
        var replay = transaction.run(unitOfWork -> {
            var earlier = earlier(key, fingerprint);
            if (earlier.isEmpty()) {
                var answer = work.in(unitOfWork);
                unitOfWork.onPrepareCommit(prepared -> made.write(answer, prepared));
            }
            return earlier;
        });
        return replay.map(answer -> new Receipt(answer, OptionalLong.empty(), true))
                .orElseGet(made::receipt);
    }

    private Optional<Answer> earlier(ReceiptKey key, byte[] fingerprint) {
        var found = table.lockAndFind(key);
        if (found.fingerprint() == null) {
            if (!found.free()) {
                throw new StillRunning();
            }
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(found.fingerprint(), fingerprint)) {
            throw new KeyReused();
        }
        return Optional.of(found.answer());
    }

    /**
     * What a client is answered.
     *
     * @param position of the last event, if it was recorded just now
     * @param replayed whether it was carried out earlier
     */
    public record Receipt(Answer answer, OptionalLong position, boolean replayed) {}

    /** The answer that this transaction writes. */
    private static final class Made {
        private final ReceiptKey key;
        private final byte[] fingerprint;
        private final ReceiptTable table;
        private Optional<Answer> answer = Optional.empty();
        private OptionalLong position = OptionalLong.empty();

        private Made(ReceiptKey key, byte[] fingerprint, ReceiptTable table) {
            this.key = key;
            this.fingerprint = fingerprint;
            this.table = table;
        }

        private void write(AnswerForm form, UnitOfWork<?> unitOfWork) {
            position = CommitPosition.of(unitOfWork);
            var written = form.at(position);
            table.insert(key, fingerprint, written);
            answer = Optional.of(written);
        }

        private Receipt receipt() {
            return new Receipt(answer.orElseThrow(), position, false);
        }
    }
}
