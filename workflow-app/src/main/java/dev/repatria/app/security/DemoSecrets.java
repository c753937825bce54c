package dev.repatria.app.security;

import dev.repatria.app.DataDirectory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;

/** The secrets of the sandbox's clients: random, one set for each data directory, kept in a file of the owner. */
public final class DemoSecrets {

    /** The file in the data directory, one {@code client=secret} a line. */
    public static final String FILE = "demo-clients.properties";

    private static final int BYTES = 24;

    private final Properties secrets = new Properties();

    DemoSecrets(DataDirectory data) {
        read(data.secret(FILE, () -> lines(new Properties())));
        if (secrets.size() < DemoClient.all().size()) {
            data.replace(FILE, lines(secrets));
            read(data.secret(FILE, () -> ""));
        }
    }

    /** The secret of this client. */
    public String of(DemoClient client) {
        return secrets.getProperty(client.id());
    }

    private void read(String text) {
        try {
            secrets.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Properties known) {
        return DemoClient.all().stream()
                .map(client -> client.id() + "=" + known.getProperty(client.id(), random()) + "\n")
                .collect(Collectors.joining());
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
