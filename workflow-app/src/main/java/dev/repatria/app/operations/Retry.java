package dev.repatria.app.operations;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Marks a unit of work as the retry of one waiting event. */
final class Retry {

    private static final String POSITION = Retry.class.getName();

    private Retry() {}

    static void mark(UnitOfWork<?> unitOfWork, long position) {
        unitOfWork.resources().put(POSITION, position);
    }

    static OptionalLong position() {
        var position = CurrentUnitOfWork.get().<Long>getResource(POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
