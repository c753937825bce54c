package dev.repatria.app.operations;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import org.axonframework.serialization.SerializationException;

/** A few kinds of failure, few enough to be a metric label. */
enum FailureCategory {
    APPLY,
    DESERIALISE,
    DB,
    RESOURCE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FailureCategory among(Collection<Throwable> causes) {
        if (causes.stream().anyMatch(c -> c instanceof SerializationException || c instanceof UnreadableEventMet)) {
            return DESERIALISE;
        }
        if (causes.stream().anyMatch(SQLException.class::isInstance)) {
            return DB;
        }
        return causes.stream().anyMatch(VirtualMachineError.class::isInstance) ? RESOURCE : APPLY;
    }
}
