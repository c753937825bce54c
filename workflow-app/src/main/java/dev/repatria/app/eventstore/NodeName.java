package dev.repatria.app.eventstore;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What this process is called where nodes share work; no two processes have the same name, also not one after the other.
 *
 * @param text host, process number and something random, because containers share the first two
 */
public record NodeName(String text) {

    private static final int RANDOM_BYTES = 4;

    /** A name for this process. */
    public static NodeName ofThisProcess() {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new NodeName(host() + "-" + ProcessHandle.current().pid() + "-"
                + HexFormat.of().formatHex(random));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
