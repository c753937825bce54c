package dev.repatria.app.casework;

import dev.repatria.core.treaty.profile.TreatyDocument;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.context.SmartLifecycle;

/**
 * Adopts the profiles that came with the engine, and those of the configured folder, once commands can be handled and before
 * anybody is served.
 */
final class ProfileAdoption implements SmartLifecycle {

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
        // The web server comes 1,024 later.
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }
}
