package dev.repatria.core.treaty.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/** Time zone of the capital of each State, where its central authority sits unless a profile says otherwise. */
final class Zones {

    private static final Properties CAPITALS = read();

    private Zones() {}

    static Optional<ZoneId> of(String state) {
        return Optional.ofNullable(CAPITALS.getProperty(state)).map(ZoneId::of);
    }

    static boolean exists(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static Properties read() {
        var properties = new Properties();
        try (var stream = Zones.class.getResourceAsStream("/treaties/zones.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks treaties/zones.properties");
            }
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
