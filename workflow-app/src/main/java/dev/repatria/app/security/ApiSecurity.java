package dev.repatria.app.security;

import dev.repatria.api.Role;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.app.http.ProblemWriter;
import dev.repatria.app.http.TreatyCommandNames;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;

/** The rights of each path; what is not named here needs a token and reaches nothing. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String NAME = "name";
    private static final String COMMAND = "/v1/commands/{" + NAME + "}";

    /** Roles that act on cases; operators and auditors do not. */
    private static final Set<Role> ACTS_ON_CASES =
            EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.AUDITOR, Role.SYSTEM));

    /** No filter of the chain is timed on its own: it would cost more than the filter, and requests are timed as a whole. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** Tokens live by the time of the machine, whatever the clock of a sandbox shows. */
    @Bean
    KnownTokens knownTokens(JwtDecoder decoder) {
        return new KnownTokens(decoder, InstantSource.system());
    }

    @Bean
    HttpFirewall firewall() {
        return PlainHeaders.firewall();
    }

    /** Used by every chain that takes tokens. */
    @Bean
    BearerTokenResolver bearerTokens() {
        return PlainHeaders.tokens();
    }

    /** Most requests are commands: they meet the same checks as every other, and no filter that would have nothing to do. */
    @Bean
    @Order(0)
    SecurityFilterChain commands(
            HttpSecurity http, KnownTokens tokens, BearerTokenResolver bearerTokens, ProblemWriter problems) {
        var converter = new BearerTokenAuthenticationConverter();
        converter.setBearerTokenResolver(bearerTokens);
        var bearer = new BearerTokenAuthenticationFilter((AuthenticationManager) tokens::authenticate, converter);
        bearer.setAuthenticationEntryPoint(unauthenticated(problems));
        return common(http.securityMatcher(COMMAND), problems)
                .authorizeHttpRequests(requests -> requests.requestMatchers(COMMAND)
                        .access(commandRights())
                        .anyRequest()
                        .denyAll())
                .addFilter(bearer)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, KnownTokens tokens, ProblemWriter problems) {
        return common(http, problems)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
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
                        .requestMatchers("/v1/treaties/*/impact")
                        .hasRole(Role.TREATY_ADMINISTRATOR.name())
                        .requestMatchers("/v1/commands/**")
                        .hasAnyRole(names(ACTS_ON_CASES))
                        .requestMatchers("/v1/**")
                        .hasAnyRole(names(EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.SYSTEM))))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.authenticationManager(tokens::authenticate))
                        .authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .build();
    }

    /** No session, and nothing that only a browser needs. */
    private static HttpSecurity common(HttpSecurity http, ProblemWriter problems) {
        return http.exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
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

    private static AuthorizationManager<RequestAuthorizationContext> commandRights() {
        AuthorizationManager<RequestAuthorizationContext> onTreaties =
                AuthorityAuthorizationManager.hasRole(Role.TREATY_ADMINISTRATOR.name());
        AuthorizationManager<RequestAuthorizationContext> onCases =
                AuthorityAuthorizationManager.hasAnyRole(names(ACTS_ON_CASES));
        var treatyCommands = TreatyCommandNames.all().keySet();
        return (caller, request) -> (treatyCommands.contains(
                                request.getVariables().get(NAME))
                        ? onTreaties
                        : onCases)
                .authorize(caller, request);
    }

    private static String[] names(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
