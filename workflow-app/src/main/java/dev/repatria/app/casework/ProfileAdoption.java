package dev.repatria.app.casework;

import dev.repatria.core.treaty.profile.TreatyDocument;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;

/**
 * Adopts the profiles that came with the engine, and those of the configured folder, once commands can be handled and before
 * anybody is served.
 */
final class ProfileAdoption implements SmartLifecycle {

    /** After everything of Axon, which starts at 0 or earlier, and before the web server. */
    private static final int BEFORE_THE_WEB_SERVER = Integer.MAX_VALUE / 2;

    private final TreatyDesk desk;
    private final Supplier<List<TreatyDocument>> documents;
    private volatile boolean running;

    ProfileAdoption(TreatyDesk desk, Supplier<List<TreatyDocument>> documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override
    public void start() {
        desk.adopt(documents.get());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
