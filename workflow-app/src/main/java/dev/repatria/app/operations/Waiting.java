package dev.repatria.app.operations;

/** An event of a parked case, by its position in the log and its stable name. */
record Waiting(long position, String name) {}
