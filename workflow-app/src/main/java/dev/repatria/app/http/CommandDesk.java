package dev.repatria.app.http;

import dev.repatria.app.eventstore.Answer;
import dev.repatria.app.eventstore.AnswerForm;
import dev.repatria.app.eventstore.CaseAlreadyOpen;
import dev.repatria.app.eventstore.CommandTransaction;
import dev.repatria.app.eventstore.CommitPosition;
import dev.repatria.app.eventstore.KeyReused;
import dev.repatria.app.eventstore.Receipts;
import dev.repatria.app.eventstore.StillRunning;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.CommandRefused;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries commands out, each in one transaction with its events and its receipt. */
@Component
final class CommandDesk {

    private final CommandTransaction transaction;
    private final Receipts receipts;
    private final Answers answers;
    private final Admission admission;

    CommandDesk(CommandTransaction transaction, Receipts receipts, Answers answers, Admission admission) {
        this.transaction = transaction;
        this.receipts = receipts;
        this.answers = answers;
        this.admission = admission;
    }

    /** Carries it out every time it comes. */
    ResponseEntity<byte[]> handle(Order order) {
        try {
            return guarded(() -> inTransaction(order));
        } catch (CommandRefused refused) {
            throw order.refusal(refused);
        }
    }

    /** Carries it out once for its key; a refusal by a rule is kept as well. */
    ResponseEntity<byte[]> handleOnce(Order order, IdempotencyKey key) {
        try {
            var sent = new AtomicReference<@Nullable CommandAnswer>();
            CommandTransaction.Work<AnswerForm> work = unitOfWork -> {
                var answer = sent(order);
                sent.set(answer);
                return answers.accepted(answer);
            };
            var receipt = guarded(() -> order.writesOnlyTheLog()
                    ? receipts.once(key.key(), key.fingerprint(), work)
                    : receipts.alone(key.key(), key.fingerprint(), work));
            var known = sent.get();
            return receipt.position().isEmpty() || known == null
                    ? answers.toHttp(order.home(), receipt.answer(), receipt.replayed())
                    : answers.toHttp(
                            order.home(),
                            receipt.answer(),
                            known,
                            receipt.position().getAsLong());
        } catch (CommandRefused refused) {
            var problem = order.refusal(refused);
            if (problem.type() != ProblemType.RULE_REFUSED) {
                throw problem;
            }
            var kept = guarded(() -> receipts.keep(key.key(), key.fingerprint(), answers.refused(problem)));
            return answers.toHttp(order.home(), kept.answer(), kept.replayed());
        }
    }

    private ResponseEntity<byte[]> inTransaction(Order order) {
        var answer = new AtomicReference<@Nullable Answer>();
        transaction.run(unitOfWork -> {
            var form = answers.accepted(sent(order));
            unitOfWork.onPrepareCommit(prepared -> answer.set(form.at(CommitPosition.of(prepared))));
            return form;
        });
        return answers.toHttp(order.home(), Objects.requireNonNull(answer.get()), false);
    }

    private CommandAnswer sent(Order order) {
        var answer = order.carryOut();
        order.expected().requireEqual(answer.version() - answer.events().size());
        return answer;
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return admission.admit(work);
        } catch (ConcurrencyException lost) {
            throw later(ProblemType.CONFLICT, "others changed this case at the same moment");
        } catch (CaseAlreadyOpen open) {
            throw new Problem(ProblemType.CASE_ALREADY_OPEN, String.valueOf(open.getMessage()))
                    .with("caseId", open.caseId())
                    .withHeader(HttpHeaders.LOCATION, "/v1/cases/" + open.caseId());
        } catch (StillRunning running) {
            throw later(ProblemType.STILL_RUNNING, "a command with this key is still at work");
        } catch (KeyReused reused) {
            throw new Problem(ProblemType.KEY_REUSED, "this key was used for another command");
        }
    }

    private static Problem later(ProblemType type, String detail) {
        return new Problem(type, detail).withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
