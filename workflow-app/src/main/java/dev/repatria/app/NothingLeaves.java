package dev.repatria.app;

/** Switches off what would talk to the world; by system property, because Axon reads it before any configuration. */
final class NothingLeaves {

    private NothingLeaves() {}

    static void apply() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
