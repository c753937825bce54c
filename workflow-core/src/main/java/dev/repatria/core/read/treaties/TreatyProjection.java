package dev.repatria.core.read.treaties;

import dev.repatria.api.treaty.TreatyProfileAdopted;
import dev.repatria.api.treaty.TreatyProfileRetired;
import dev.repatria.core.read.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps {@link TreatyTable} equal to the register of treaties. */
@ProcessingGroup(TreatyProjection.NAME)
public final class TreatyProjection {

    /** Name of the read model and of its processor. */
    public static final String NAME = "treaties";

    private final TreatyTable table;

    /** Writes to this table. */
    public TreatyProjection(TreatyTable table) {
        this.table = table;
    }

    @EventHandler
    void on(TreatyProfileAdopted adopted, DomainEventMessage<?> message) {
        table.adopt(adopted, Recording.at(message), Recording.position(message));
    }

    @EventHandler
    void on(TreatyProfileRetired retired) {
        table.retire(retired);
    }

    @ResetHandler
    void clear() {
        table.clear();
    }
}
