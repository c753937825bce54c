package dev.repatria.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set under {@code repatria.}.
 *
 * @param mode sandbox with demo clients, or production with an identity provider
 * @param dataDirectory where the embedded database and the keys of the sandbox live
 * @param security who may issue tokens
 * @param sandbox what only a sandbox has
 * @param limits what one request may ask for
 * @param treaties where treaty profiles come from
 * @param router what a node asks of the router between nodes
 * @param drain how long a node that is going down still takes requests after it has said that it is not ready
 */
@ConfigurationProperties("repatria")
public record Settings(
        @DefaultValue("sandbox") Mode mode,
        @DefaultValue("./data") Path dataDirectory,
        @DefaultValue Security security,
        @DefaultValue Sandbox sandbox,
        @DefaultValue Limits limits,
        @DefaultValue Treaties treaties,
        @DefaultValue Router router,
        @DefaultValue("0s") Duration drain) {

    /** What the process is for. */
    public enum Mode {
        /** Fictional cases, demo clients, a clock that can be moved. */
        SANDBOX,
        /** Real cases; tokens come from an identity provider. */
        PRODUCTION
    }

    /**
     * Who may issue tokens.
     *
     * @param audience what the {@code aud} claim must contain
     * @param demoClients whether the built-in issuer and its clients exist; by default in a sandbox without an issuer
     */
    public record Security(
            @DefaultValue("repatria") String audience,
            @Nullable Boolean demoClients) {}

    /**
     * What only a sandbox has.
     *
     * @param clock when the settable clock starts; without it the clock of the machine counts
     */
    public record Sandbox(@Nullable Instant clock) {

        /** When the settable clock starts. */
        Instant start(Instant now) {
            return clock == null ? now : clock;
        }
    }

    /**
     * Where treaty profiles come from, besides those that came with the engine.
     *
     * @param folder a folder of profiles that are adopted at start
     * @param refresh how often a node looks for profiles that other nodes adopted
     */
    public record Treaties(
            @Nullable Path folder, @DefaultValue("5s") Duration refresh) {}

    /**
     * What a node asks of the router between nodes.
     *
     * @param queryTimeout how long a query waits for the node that was chosen for it before the node that took it answers
     */
    public record Router(@DefaultValue("5s") Duration queryTimeout) {}

    /**
     * What one request may ask for.
     *
     * @param body bytes of a request body
     * @param depth levels of nesting of a request body
     * @param page rows of one page
     * @param commands commands that are carried out at the same time
     * @param rate requests a second of one client, on each node
     */
    public record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("32") int depth,
            @DefaultValue("200") int page,
            @DefaultValue("12") int commands,
            @DefaultValue("1000") int rate) {}
}
