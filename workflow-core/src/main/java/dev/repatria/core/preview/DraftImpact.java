package dev.repatria.core.preview;

import dev.repatria.api.State;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Verdict;
import dev.repatria.api.transfer.Stage;
import dev.repatria.core.screening.Comparison;
import dev.repatria.core.screening.Screening;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Pinned;
import dev.repatria.core.transfer.screening.CaseScreening;
import dev.repatria.core.treaty.profile.Overlay;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.TreatyDocument;
import dev.repatria.core.treaty.profile.TreatyProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would mean for each open case, compared with the law in use, as of one day.
 *
 * <p>A draft of an instrument in use concerns the cases that keep it, a new one those between its parties, an overlay those of its State.
 */
public final class DraftImpact {

    private final ProfileLawBook book;
    private final ProfileLawBook next;
    private final TreatyDocument draft;
    private final LocalDate today;
    private final Screening before;
    private final Screening after;

    /** Compares this book with the same book and the draft. */
    public DraftImpact(ProfileLawBook book, TreatyDocument draft, LocalDate today) {
        this.book = book;
        this.draft = draft;
        this.today = today;
        this.before = new Screening(book);
        this.next = book.with(draft);
        this.after = new Screening(next);
    }

    /** What it would mean for this case; empty when the case is closed, or the draft does not concern it. */
    public Optional<CaseImpact> on(String caseId, CaseState state) {
        return state.stage()
                .filter(stage -> !stage.isTerminal() && concerns(state))
                .flatMap(stage -> compare(caseId, stage, state));
    }

    private boolean concerns(CaseState state) {
        var sentencing = state.sentencingState();
        var receiving = state.receivingState();
        if (draft instanceof Overlay overlay) {
            return overlay.state().equals(sentencing) || overlay.state().equals(receiving);
        }
        return keepsIt(state) || (isNew() && bindsBoth(sentencing, receiving));
    }

    private boolean isNew() {
        return book.current(draft.id()).isEmpty();
    }

    private boolean keepsIt(CaseState state) {
        return state.instrument()
                .filter(pinned -> pinned.instrument().equals(draft.id()))
                .isPresent();
    }

    private boolean bindsBoth(State sentencing, State receiving) {
        return draft instanceof TreatyProfile profile
                && profile.party(sentencing).isPresent()
                && profile.party(receiving).isPresent();
    }

    private Optional<CaseImpact> compare(String caseId, Stage stage, CaseState state) {
        var kept = state.instrument();
        var tried = draft instanceof Overlay ? kept : Optional.of(new Pinned(draft.id(), draft.version()));
        return tried.map(pinned -> {
            var old = kept.map(own -> examine(before, book, state, own));
            var late = examine(after, next, state, pinned);
            return impact(caseId, stage, old, late);
        });
    }

    private InstrumentResult examine(Screening screening, ProfileLawBook laws, CaseState state, Pinned pinned) {
        return screening.examine(
                CaseScreening.request(state, laws, pinned, today), pinned.instrument(), pinned.version());
    }

    private static CaseImpact impact(
            String caseId, Stage stage, Optional<InstrumentResult> old, InstrumentResult late) {
        var same = old.filter(result -> result.instrument().equals(late.instrument()));
        @Nullable Verdict verdict = old.map(InstrumentResult::verdict).orElse(null);
        return new CaseImpact(
                caseId,
                stage,
                old.map(InstrumentResult::instrument).orElse(null),
                verdict,
                late.verdict(),
                CaseImpact.gain(verdict, late.verdict()),
                same.map(result -> Comparison.changes(result.findings(), late.findings()))
                        .orElse(List.of()));
    }
}
