package dev.repatria.app.security;

import dev.repatria.app.StartRefused;
import java.util.Arrays;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Refuses to start a production that would accept the clients, the issuer or the clock of a sandbox. */
final class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!isProduction(environment)) {
            return;
        }
        if (environment.getProperty("repatria.security.demo-clients", Boolean.class, false)) {
            throw new StartRefused(
                    "Production does not start with demo clients.", "Remove repatria.security.demo-clients=true.");
        }
        if (!StringUtils.hasText(environment.getProperty(BuiltInIssuer.EXTERNAL_ISSUER))) {
            throw new StartRefused(
                    "Production does not start without an identity provider.",
                    "Set " + BuiltInIssuer.EXTERNAL_ISSUER + " to the address of your issuer.");
        }
        if (StringUtils.hasText(environment.getProperty("repatria.sandbox.clock"))) {
            throw new StartRefused(
                    "Production does not start with a clock that can be moved.", "Remove repatria.sandbox.clock.");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static boolean isProduction(ConfigurableEnvironment environment) {
        return "production".equalsIgnoreCase(environment.getProperty("repatria.mode"))
                || Arrays.asList(environment.getActiveProfiles()).contains("production");
    }
}
