package dev.repatria.app.eventstore;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The position of the last event that a unit of work appends; known once its commit is being prepared. */
public final class CommitPosition {

    private static final String KEY = CommitPosition.class.getName();

    private CommitPosition() {}

    /** The last position of this unit of work, if it has appended anything. */
    public static OptionalLong of(UnitOfWork<?> unitOfWork) {
        Long position = unitOfWork.root().getResource(KEY);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    static void note(long position) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().put(KEY, position);
        }
    }
}
