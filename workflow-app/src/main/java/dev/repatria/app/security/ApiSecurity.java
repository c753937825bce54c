package dev.repatria.app.security;

import dev.repatria.api.Role;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.app.http.ProblemWriter;
import dev.repatria.app.http.TreatyCommandNames;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The rights of each path; what is not named here needs a token and reaches nothing. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Roles that act on cases; operators and auditors do not. */
    private static final Set<Role> ACTS_ON_CASES =
            EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.AUDITOR, Role.SYSTEM));

    /** No filter of the chain is timed on its own: it would cost more than the filter, and requests are timed as a whole. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/problems", "/problems/*", "/v3/api-docs", "/v3/api-docs/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/v1/operations/**")
                        .hasRole(Role.OPERATOR.name())
                        .requestMatchers("/v1/audit/**")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers(treatyCommands())
                        .hasRole(Role.TREATY_ADMINISTRATOR.name())
                        .requestMatchers("/v1/treaties/*/impact")
                        .hasRole(Role.TREATY_ADMINISTRATOR.name())
                        .requestMatchers("/v1/commands/**")
                        .hasAnyRole(names(ACTS_ON_CASES))
                        .requestMatchers("/v1/**")
                        .hasAnyRole(names(EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.SYSTEM))))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new ActorFromToken()))
                        .authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .cors(Customizer.withDefaults())
                .build();
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(
                response,
                failure instanceof InvalidBearerTokenException
                        ? new Problem(
                                        ProblemType.INVALID_TOKEN,
                                        "the token is expired, altered or meant for another audience")
                                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                        : new Problem(ProblemType.UNAUTHENTICATED, "a bearer token is required")
                                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static AccessDeniedHandler forbidden(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(
                response, new Problem(ProblemType.FORBIDDEN, "the roles in the token do not open this path"));
    }

    private static String[] treatyCommands() {
        return TreatyCommandNames.all().keySet().stream()
                .map(name -> "/v1/commands/" + name)
                .toArray(String[]::new);
    }

    private static String[] names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
