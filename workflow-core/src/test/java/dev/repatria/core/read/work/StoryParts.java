package dev.repatria.core.read.work;

import dev.repatria.api.Authority;
import dev.repatria.api.Citation;
import dev.repatria.api.DocumentReference;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.detention.ClaimSubject;
import dev.repatria.api.screening.ConsentBy;
import dev.repatria.api.screening.Court;
import dev.repatria.api.screening.Initiator;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.AuthorityToAct;
import dev.repatria.api.transfer.CaseRegistered;
import dev.repatria.api.transfer.Channel;
import dev.repatria.api.transfer.ConditionsClaimRecorded;
import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.EligibilityAssessed;
import dev.repatria.api.transfer.EligibilityDecision;
import dev.repatria.api.transfer.Person;
import dev.repatria.api.transfer.PetitionSubmitted;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.RequestReceived;
import dev.repatria.api.transfer.RequestTransmitted;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.TransferEvent;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Parts of cases, as stories use them. */
final class StoryParts {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final State US = State.of("US");
    static final State MX = State.of("MX");
    static final State CH = State.of("CH");
    static final State AT = State.of("AT");
    static final State DE = State.of("DE");
    static final State ES = State.of("ES");
    static final Authority MINISTRY = new Authority(US, "Ministry");
    static final Person PERSON = new Person("p-1", "Elena Fictional", null, List.of(MX));
    static final String SHA = "a".repeat(64);
    static final AtomicInteger NUMBER = new AtomicInteger();
    static final ProfileLawBook LAWS = ProfileLawBook.builtIn();
    static final ScreeningRequest INPUTS = new ScreeningRequest(
            null, US, MX, List.of(), null, null, null, null, null, null, null, null, List.of(), null, List.of(),
            List.of(), null, null, null, null, null);

    private StoryParts() {}

    static List<TransferEvent> approved(String instrument, State sentencing, State receiving) {
        return story(
                petition(sentencing, receiving, Court.FEDERAL),
                registered(instrument),
                eligible(instrument),
                new SentencingStateApproved(DAY, MINISTRY, List.of(), "Yes.", null));
    }

    static List<TransferEvent> accepted(String instrument, State sentencing, State receiving) {
        return story(
                approved(instrument, sentencing, receiving),
                List.of(
                        new ConsentGiven(DAY, ConsentBy.PERSON, "written"),
                        paper("SENTENCE_STATEMENT", true),
                        paper("JUDGMENT", false),
                        paper("JUDGMENT", true),
                        new RequestTransmitted(DAY, Channel.DIPLOMATIC),
                        new RequestReceived(DAY, "R-1"),
                        new ReceivingStateAccepted(
                                DAY, MINISTRY, EnforcementMethod.CONTINUED, List.of(), "Yes.", null)));
    }

    static List<TransferEvent> story(TransferEvent... events) {
        return List.of(events);
    }

    static List<TransferEvent> story(List<TransferEvent> before, List<TransferEvent> events) {
        var all = new ArrayList<>(before);
        all.addAll(events);
        return all;
    }

    static PetitionSubmitted petition(State sentencing, State receiving, Court court) {
        return new PetitionSubmitted(
                DAY,
                sentencing,
                receiving,
                PERSON,
                Side.SENTENCING,
                Initiator.PERSON,
                AuthorityToAct.PERSONAL,
                court,
                "S-1");
    }

    static CaseRegistered registered(String instrument) {
        return new CaseRegistered(
                DAY, instrument, LAWS.currentVersion(instrument).orElseThrow(), "Chosen.");
    }

    static EligibilityAssessed eligible(String instrument) {
        return assessed(instrument, Verdict.ELIGIBLE, EligibilityDecision.ELIGIBLE);
    }

    static EligibilityAssessed assessed(String instrument, Verdict verdict, EligibilityDecision decision) {
        return new EligibilityAssessed(
                DAY, true, instrument, "-", verdict, decision, List.of(), INPUTS, "Examined.", List.of());
    }

    static ConditionsClaimRecorded claim(String id) {
        return new ConditionsClaimRecorded(
                DAY, id, ClaimSubject.FOOD, "A lawyer", "Too little.", List.of(new Citation("Mandela", "22")));
    }

    static DocumentAttached paper(String kind, boolean certified) {
        var id = kind + NUMBER.incrementAndGet();
        return new DocumentAttached(DAY, new DocumentReference(id, kind, kind, SHA, "en", certified, null));
    }
}
