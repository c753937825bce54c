package dev.repatria.app.eventstore;

import java.util.Arrays;
import java.util.List;
import org.axonframework.modelling.saga.AssociationValue;
import org.jspecify.annotations.Nullable;

/** A saga as it is stored, and what it is tied to. */
record StoredSaga(String id, State state, List<AssociationValue> ties) {

    /** The state of a saga in serialised form. */
    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    record State(String type, @Nullable String revision, byte[] bytes) {

        boolean isSame(State other) {
            return Arrays.equals(bytes, other.bytes) && type.equals(other.type);
        }
    }
}
