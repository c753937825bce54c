package dev.repatria.app.eventstore;

/**
 * What a client is told about its command.
 *
 * @param status the HTTP status
 * @param body the exact bytes of the answer
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
public record Answer(int status, byte[] body) {}
