package dev.repatria.app.operations;

/** Told of each event that a processor could not handle. */
@FunctionalInterface
interface ProcessorFailures {

    void failed(String processor, String eventName, Failure failure);
}
