package dev.repatria.app.reading;

/** The header that says how far the log had been read for an answer. */
final class Positions {

    static final String HEADER = "Repatria-Position";

    private Positions() {}
}
