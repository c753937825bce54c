package dev.repatria.app.operations;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;

/** The stable names of events, also of those that cannot be read. */
interface EventNames {

    /** The name under which the event is stored, never a class name. */
    String nameOf(EventMessage<?> event);

    /** True if the stored event could not be turned into a record. */
    boolean unreadable(EventMessage<?> event);

    /** The record that the event is, or would be if it could be read; empty if its name is unknown. */
    Optional<Class<?>> typeOf(EventMessage<?> event);
}
