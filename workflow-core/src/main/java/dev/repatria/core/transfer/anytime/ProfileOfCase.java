package dev.repatria.core.transfer.anytime;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.ApplicableLaw;
import java.util.Optional;

/** The instrument of a case ends, or the case moves to another version of its profile. */
final class ProfileOfCase {

    private static final Citation ROW = new Citation("State table", "row 43");

    private ProfileOfCase() {}

    static Optional<Refusal> notRegistered(Matter matter) {
        return matter.state().instrument().isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("instrument.not-selected", ROW, "The case has no instrument yet."));
    }

    static Outcome terminated(Matter matter, RecordTreatyTermination asked) {
        var law = matter.registeredLaw();
        if (asked.effectiveOn().isAfter(matter.circumstances().latestToday())) {
            return Outcome.refuse(
                    "termination.not-yet-effective", ROW, "The end takes effect on " + asked.effectiveOn() + ".");
        }
        return wrongDay(law, asked)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> CaseAfterTheEnd.of(matter, asked));
    }

    /** The day that the instrument's own rule gives counts, where every value of the rule was read in a source. */
    private static Optional<Refusal> wrongDay(ApplicableLaw law, RecordTreatyTermination asked) {
        var notified = asked.notifiedOn();
        return Optional.ofNullable(notified)
                .flatMap(law::endAfterNotice)
                .filter(end -> end.confidence() == Confidence.VERIFIED)
                .filter(end -> !end.value().equals(asked.effectiveOn()))
                .map(end -> new Refusal(
                        "termination.not-the-day-of-the-rule",
                        end.cite(),
                        "After a notice of " + notified + " the instrument no longer binds from " + end.value()
                                + ", not " + asked.effectiveOn() + "."));
    }

    static Outcome migrate(Matter matter, MigrateCaseProfile asked) {
        var state = matter.state();
        var pinned = state.instrument().orElseThrow();
        if (pinned.version().equals(asked.toVersion())) {
            return Outcome.refuse(
                    "profile.same-version", ROW, "The case already keeps version " + pinned.version() + ".");
        }
        var known = matter.circumstances()
                .laws()
                .law(pinned.instrument(), asked.toVersion(), state.sentencingState(), state.receivingState());
        if (known.isEmpty()) {
            return Outcome.refuse(
                    "profile.unknown-version",
                    ROW,
                    "Version " + asked.toVersion() + " of " + pinned.instrument() + " is not adopted.");
        }
        return Outcome.of(new CaseProfileMigrated(
                asked.on(), pinned.instrument(), pinned.version(), asked.toVersion(), asked.reason()));
    }
}
