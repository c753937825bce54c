package dev.repatria.app.casework;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.treaty.AdoptTreatyProfile;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.api.treaty.TreatyEvent;
import dev.repatria.api.treaty.TreatyProfileAdopted;
import dev.repatria.api.treaty.TreatyProfileRetired;
import dev.repatria.core.casework.CaseCommands;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.register.LawInForce;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.ProfileLoader;
import dev.repatria.core.treaty.profile.TreatyDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adopts profiles into the log, and keeps the law book in use equal to the log. */
public class TreatyDesk {

    /** The engine, when it adopts the profiles that came with it; ZZ is no State. */
    private static final Actor ENGINE =
            new Actor("repatria", State.of("ZZ"), "Repatria engine", Set.of(Role.TREATY_ADMINISTRATOR));

    private final CaseCommands commands;
    private final TreatyLog log;
    private final LawInForce laws;
    private final ProfileLoader loader;
    private final TransactionTemplate transactions;
    private final Map<String, TreatyDocument> documents = new ConcurrentHashMap<>();
    private long known;

    TreatyDesk(
            CaseCommands commands,
            TreatyLog log,
            LawInForce laws,
            ProfileLoader loader,
            PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
        this.commands = commands;
        this.log = log;
        this.laws = laws;
        this.loader = loader;
    }

    /** Adopts each document that the log does not have yet, in this order and in one transaction; nodes that start at once do it in turn. */
    void adopt(List<TreatyDocument> documents) {
        transactions.executeWithoutResult(status -> {
            log.lock();
            adoptUnknown(documents);
        });
        refresh();
    }

    private void adoptUnknown(List<TreatyDocument> documents) {
        var known = log.events().stream()
                .filter(TreatyProfileAdopted.class::isInstance)
                .map(event -> ((TreatyProfileAdopted) event).sha256())
                .toList();
        documents.stream()
                .filter(document -> !known.contains(document.sha256()))
                .forEach(document -> commands.send(new AdoptTreatyProfile(document.id(), document.content()), ENGINE));
    }

    /** Sends a command to the register; what follows from it is in use on this node once it is in the log. */
    public CommandAnswer send(TreatyCommand command, Actor actor) {
        var answer = commands.send(command, actor);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // Before the commit the log does not have the event yet.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    refresh();
                }
            });
        } else {
            refresh();
        }
        return answer;
    }

    /** Takes over what other nodes have adopted or retired. */
    @Scheduled(fixedDelayString = "${repatria.treaties.refresh:5s}")
    public synchronized void refresh() {
        var head = log.head();
        if (head != known) {
            laws.use(book(log.events()));
            known = head;
        }
    }

    /** The law book as the log had it at that position. */
    public ProfileLawBook bookAt(long position) {
        return book(log.eventsUntil(position));
    }

    private ProfileLawBook book(List<TreatyEvent> events) {
        var book = ProfileLawBook.of(List.of());
        for (var event : events) {
            if (event instanceof TreatyProfileAdopted adopted) {
                book = book.with(document(adopted));
            } else if (event instanceof TreatyProfileRetired retired) {
                book = book.withRetired(retired.profileId());
            }
        }
        return book;
    }

    /** What was adopted never changes, so that each text is read once. */
    private TreatyDocument document(TreatyProfileAdopted adopted) {
        return documents.computeIfAbsent(
                adopted.sha256(), digest -> loader.load(adopted.profileId() + ".yaml", adopted.content()));
    }
}
