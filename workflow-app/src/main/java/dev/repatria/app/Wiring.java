package dev.repatria.app;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The one page that says how the engine is put together; values are in {@code application.yaml}.
 *
 * <p>Beans of other pages: the database in {@code database}, the log in {@code eventstore}, cases
 * and treaties on the buses in {@code casework}, who may come in in {@code
 * security}, parked work in {@code operations}.
 */
@Configuration(proxyBeanMethods = false)
class Wiring {

    private static final String SANDBOX_CLOCK_FILE = "sandbox-clock";

    /** With an embedded database the folder is open already. */
    @Bean(destroyMethod = "close")
    @Lazy
    @ConditionalOnMissingBean
    DataDirectory dataDirectory(Settings settings) {
        return DataDirectory.open(settings.dataDirectory());
    }

    /** Every processor reads the log by its own token, keeps the order of each case, and stops at a failure. */
    @Bean
    ConfigurerModule processorsStopAtFailures() {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.INSTANCE);
    }

    /** Tokens and sagas are JSON; only the types that they need may be named in it, and an empty object is an error. */
    @Bean
    Jackson3SerializerCustomizer typesInTokensAndSagas() {
        var known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("dev.repatria.")
                .build();
        return mapper -> mapper.polymorphicTypeValidator(known).enable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    }

    @Bean
    CorrelationDataProvider correlation() {
        return new Correlation();
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock deadlineClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    @ConditionalOnProperty(name = "repatria.sandbox.clock", havingValue = "none", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Goes on from where it stood when the process ended, or from the setting when that is later. */
    @Bean
    @ConditionalOnProperty("repatria.sandbox.clock")
    SandboxClock sandboxClock(Settings settings, DataDirectory data) {
        var machine = Clock.systemUTC();
        var wanted = Duration.between(machine.instant(), settings.sandbox().start(machine.instant()));
        var kept = Duration.parse(data.secret(SANDBOX_CLOCK_FILE, wanted::toString));
        return new SandboxClock(
                machine,
                wanted.compareTo(kept) > 0 ? wanted : kept,
                ahead -> data.replace(SANDBOX_CLOCK_FILE, ahead.toString()));
    }
}
