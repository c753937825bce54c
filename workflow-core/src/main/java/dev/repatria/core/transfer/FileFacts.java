package dev.repatria.core.transfer;

import dev.repatria.api.screening.CaseFacts;
import dev.repatria.api.transfer.FactCorrected;
import dev.repatria.api.transfer.FactsRecorded;
import dev.repatria.api.transfer.TransferEvent;
import org.jspecify.annotations.Nullable;

/** The facts of a case as they add up: a later section of facts takes the place of the earlier one. */
final class FileFacts {

    static final CaseFacts NONE = new CaseFacts(null, null, null, null, null, null, null, null, null);

    private FileFacts() {}

    static CaseFacts after(CaseFacts facts, TransferEvent event) {
        if (event instanceof FactsRecorded recorded) {
            return merge(facts, recorded.facts());
        }
        return event instanceof FactCorrected corrected ? merge(facts, corrected.facts()) : facts;
    }

    private static CaseFacts merge(CaseFacts old, CaseFacts late) {
        return new CaseFacts(
                later(late.dates(), old.dates()),
                later(late.person(), old.person()),
                later(late.sentence(), old.sentence()),
                later(late.offences(), old.offences()),
                later(late.finality(), old.finality()),
                later(late.proceedings(), old.proceedings()),
                later(late.financial(), old.financial()),
                later(late.exceptionAgreed(), old.exceptionAgreed()),
                later(late.fled(), old.fled()));
    }

    private static <T> @Nullable T later(@Nullable T late, @Nullable T old) {
        return late == null ? old : late;
    }
}
