package dev.repatria.core.transfer.anytime;

import dev.repatria.api.Citation;
import dev.repatria.api.transfer.CaseProfileMigrated;
import dev.repatria.api.transfer.Stage;
import dev.repatria.api.transfer.TreatyCeasedToApply;
import dev.repatria.api.transfer.anytime.MigrateCaseProfile;
import dev.repatria.api.transfer.anytime.RecordTreatyTermination;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.Cited;
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
        var survival = survival(matter).orElseThrow();
        return Outcome.of(new TreatyCeasedToApply(asked.on(), law.instrument(), asked.effectiveOn(), survival.value()))
                .under(survival.cite());
    }

    static Optional<Refusal> noSurvivalRule(Matter matter) {
        return survival(matter).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "termination.no-survival-rule",
                        ROW,
                        "The profile of " + matter.registeredLaw().instrument() + " does not say whether "
                                + (transferred(matter) ? "transferred" : "pending")
                                + " cases go on; add the value and migrate the case."));
    }

    private static Optional<Cited<Boolean>> survival(Matter matter) {
        var law = matter.registeredLaw();
        return transferred(matter) ? law.transferredSurviveTermination() : law.pendingSurviveTermination();
    }

    private static boolean transferred(Matter matter) {
        return matter.state().stage().filter(Stage::isAfterTransfer).isPresent();
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
