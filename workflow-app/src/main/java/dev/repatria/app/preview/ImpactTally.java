package dev.repatria.app.preview;

import dev.repatria.api.State;
import dev.repatria.core.preview.CaseImpact;
import dev.repatria.core.preview.DraftImpact;
import dev.repatria.core.preview.Gain;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.treaty.profile.TreatyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts what a draft would mean, case by case, and keeps the cases of one State. */
final class ImpactTally {

    private final DraftImpact impact;
    private final State reader;
    private final List<CaseImpact> changes = new ArrayList<>();
    private long read;
    private long examined;
    private long gain;
    private long lose;
    private long ofOthers;

    ImpactTally(DraftImpact impact, State reader) {
        this.impact = impact;
        this.reader = reader;
    }

    void take(String caseId, CaseState state) {
        read++;
        impact.on(caseId, state).ifPresent(found -> {
            examined++;
            if (found.gain() != Gain.SAME) {
                changed(found, state.sideOf(reader).isPresent());
            }
        });
    }

    private void changed(CaseImpact found, boolean own) {
        if (found.gain() == Gain.GAINS) {
            gain++;
        } else {
            lose++;
        }
        if (own) {
            changes.add(found);
        } else {
            ofOthers++;
        }
    }

    Impact result(TreatyDocument draft, LocalDate asOf) {
        return new Impact(
                draft.id(), draft.version(), asOf, read, examined, gain, lose, ofOthers, List.copyOf(changes));
    }
}
