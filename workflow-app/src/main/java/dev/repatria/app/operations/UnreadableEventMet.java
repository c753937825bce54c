package dev.repatria.app.operations;

/** A stored event that this version of the engine cannot read stands in the way of its case. */
final class UnreadableEventMet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEventMet(long position) {
        super("the event at position " + position + " cannot be read");
    }
}
