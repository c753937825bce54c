package dev.repatria.core.read.timeline;

import static dev.repatria.core.read.timeline.Telling.words;

import dev.repatria.api.transfer.ConsentGiven;
import dev.repatria.api.transfer.ConsentNotVerified;
import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.ConsentWithdrawn;
import dev.repatria.api.transfer.CounselAppointed;
import dev.repatria.api.transfer.CounselWaived;
import dev.repatria.api.transfer.OpinionRecorded;
import dev.repatria.api.transfer.PrisonerInformed;
import dev.repatria.api.transfer.WithdrawalRejected;

/** Sentences of information, counsel and consent. */
final class ConsentSentences {

    private ConsentSentences() {}

    static void tell(Sentences all) {
        information(all);
        consent(all);
    }

    private static void information(Sentences all) {
        all.of(
                PrisonerInformed.class,
                (e, t) -> t.who() + " informed the person of the consequences (" + words(e.topics())
                        + ") in the language " + e.language());
        all.of(CounselAppointed.class, (e, t) -> t.who() + " recorded that counsel was appointed for the person");
        all.of(CounselWaived.class, (e, t) -> "the person waived counsel");
    }

    private static void consent(Sentences all) {
        all.of(ConsentGiven.class, (e, t) -> "the " + words(e.by()) + " consented in writing (" + e.form() + ")");
        all.of(
                ConsentVerified.class,
                (e, t) -> "the officer of " + t.the(e.officerOf()) + " found the consent of the " + words(e.by())
                        + " voluntary and informed");
        all.of(
                ConsentNotVerified.class,
                (e, t) -> t.who() + " could not verify the consent (" + words(e.defect()) + ")");
        all.of(ConsentWithdrawn.class, (e, t) -> "the person withdrew the consent in time");
        all.of(
                WithdrawalRejected.class,
                (e, t) -> "the withdrawal of consent came too late (" + e.explanation() + "), under " + e.cite());
        all.of(
                OpinionRecorded.class,
                (e, t) -> t.who() + " recorded the opinion of the person (" + words(e.status())
                        + ") on a ground that needs no consent (" + e.ground() + ")");
    }
}
