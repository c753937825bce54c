package dev.repatria.core.read.summary;

import dev.repatria.api.Authority;
import dev.repatria.api.State;
import dev.repatria.api.transfer.ApprovalWithdrawn;
import dev.repatria.api.transfer.ExpressionForwarded;
import dev.repatria.api.transfer.GovernmentReviewDeferred;
import dev.repatria.api.transfer.GovernmentReviewOpened;
import dev.repatria.api.transfer.OfficerAssigned;
import dev.repatria.api.transfer.ReceivingStateAccepted;
import dev.repatria.api.transfer.ReceivingStateRefused;
import dev.repatria.api.transfer.SentencingStateApproved;
import dev.repatria.api.transfer.SentencingStateRefused;
import dev.repatria.api.transfer.TransferEvent;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which body has the case in hand, where an event says so. */
final class Charge {

    private static final Map<Class<?>, Function<TransferEvent, Authority>> NAMED = Map.of(
            ExpressionForwarded.class, event -> ((ExpressionForwarded) event).to(),
            OfficerAssigned.class, event -> ((OfficerAssigned) event).authority(),
            GovernmentReviewOpened.class, event -> ((GovernmentReviewOpened) event).authority(),
            GovernmentReviewDeferred.class, event -> ((GovernmentReviewDeferred) event).authority(),
            SentencingStateApproved.class, event -> ((SentencingStateApproved) event).authority(),
            SentencingStateRefused.class, event -> ((SentencingStateRefused) event).authority(),
            ReceivingStateAccepted.class, event -> ((ReceivingStateAccepted) event).authority(),
            ReceivingStateRefused.class, event -> ((ReceivingStateRefused) event).authority(),
            ApprovalWithdrawn.class, event -> ((ApprovalWithdrawn) event).authority());

    private Charge() {}

    static @Nullable String of(State state, TransferEvent event) {
        var named = NAMED.get(event.getClass());
        if (named == null) {
            return null;
        }
        var authority = named.apply(event);
        return authority.state().equals(state) ? authority.name() : null;
    }
}
