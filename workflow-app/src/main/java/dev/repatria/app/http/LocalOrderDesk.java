package dev.repatria.app.http;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries commands out on this node. */
@Component
final class LocalOrderDesk implements OrderDesk {

    private final Orders orders;
    private final CommandDesk desk;
    private final Admission admission;

    LocalOrderDesk(Orders orders, CommandDesk desk, Admission admission) {
        this.orders = orders;
        this.desk = desk;
        this.admission = admission;
    }

    @Override
    public ResponseEntity<byte[]> handle(WrittenOrder written) {
        var order = orders.of(
                written.name(),
                written.body(),
                written.actor(),
                ExpectedVersion.of(written.ifMatch()),
                TraceParent.of(written.trace()));
        return written.key() == null
                ? desk.handle(order)
                : desk.handleOnce(
                        order,
                        IdempotencyKey.of(
                                written.actor(),
                                written.key(),
                                written.name().getBytes(StandardCharsets.UTF_8),
                                written.body()));
    }

    @Override
    public boolean isFull() {
        return admission.isFull();
    }
}
