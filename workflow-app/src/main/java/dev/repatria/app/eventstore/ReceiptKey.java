package dev.repatria.app.eventstore;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names one command of one client: the client's id and the idempotency key that it chose. */
public record ReceiptKey(String client, String key) {

    /** The same digest for the same parts, a different one if a part ends elsewhere. */
    public static byte[] fingerprint(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
