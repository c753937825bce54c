package dev.repatria.core.transfer.consent;

import dev.repatria.api.transfer.ConsentVerified;
import dev.repatria.api.transfer.ConsentWithdrawn;
import dev.repatria.api.transfer.WithdrawalRejected;
import dev.repatria.api.transfer.consent.WithdrawConsent;
import dev.repatria.core.transfer.CaseState;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.Outcome;
import dev.repatria.core.treaty.WithdrawalCutoff;

/** Withdrawal ends the case up to the cut-off of the law; after it, the attempt is recorded and changes nothing. */
final class ConsentWithdrawal {

    private ConsentWithdrawal() {}

    static Outcome withdraw(Matter matter, WithdrawConsent asked) {
        var law = matter.law();
        if (law.isEmpty()) {
            return Outcome.of(new ConsentWithdrawn(asked.on(), asked.statement()));
        }
        var cutoff = law.get().withdrawalCutoff();
        if (passed(cutoff.value(), matter.state())) {
            return Outcome.of(new WithdrawalRejected(
                            asked.on(),
                            asked.statement(),
                            "Consent cannot be withdrawn after " + cutoff.value() + " under " + cutoff.cite() + ".",
                            cutoff.cite()))
                    .under(cutoff.cite());
        }
        return Outcome.of(new ConsentWithdrawn(asked.on(), asked.statement())).under(cutoff.cite());
    }

    private static boolean passed(WithdrawalCutoff cutoff, CaseState state) {
        return switch (cutoff) {
            case VERIFICATION -> state.has(ConsentVerified.class);
            // The command is open only before transfer, so this cut-off can never have passed here.
            case TRANSFER -> false;
        };
    }
}
