package dev.repatria.app.bench;

import java.io.Closeable;
import java.io.IOException;

/** Sends commands as one client would; not for two threads at once. */
interface Sender extends Closeable {

    /** The position in the log of what the command recorded; anything but success is thrown. */
    long send(CaseScript.Step step, byte[] body, String key) throws IOException;

    @Override
    default void close() throws IOException {}
}
