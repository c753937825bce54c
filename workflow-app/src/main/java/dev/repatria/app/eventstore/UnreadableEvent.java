package dev.repatria.app.eventstore;

/**
 * Delivered to event processors in place of an event that this version of the engine cannot read, so that they can park its case.
 *
 * @param raw the payload as stored
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
public record UnreadableEvent(String name, int version, String reason, byte[] raw) {

    /** Leaves the payload out: it can hold personal data. */
    @Override
    public String toString() {
        return "unreadable " + name + " v" + version + ": " + reason;
    }
}
