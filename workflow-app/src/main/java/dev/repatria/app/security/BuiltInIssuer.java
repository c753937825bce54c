package dev.repatria.app.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.repatria.app.DataDirectory;
import dev.repatria.app.Settings;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.StringUtils;

/** The authorization server of a sandbox: client credentials for the demo clients, nothing else. */
@Configuration(proxyBeanMethods = false)
@Conditional(BuiltInIssuer.NoExternalIssuer.class)
class BuiltInIssuer {

    static final String EXTERNAL_ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private static final String ISSUER = "https://sandbox.repatria.invalid";
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);
    private static final int KEY_BITS = 2048;

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoint(HttpSecurity http) {
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks")
                .oauth2AuthorizationServer(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    RSAKey tokenKey(DataDirectory data) throws ParseException {
        return RSAKey.parse(data.secret("token-key.json", BuiltInIssuer::newKey));
    }

    @Bean
    JWKSource<SecurityContext> tokenKeys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder jwtDecoder(RSAKey key, Settings settings) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(
                new JwtIssuerValidator(ISSUER),
                new JwtAudienceValidator(settings.security().audience()))));
        return decoder;
    }

    @Bean
    AuthorizationServerSettings issuerSettings() {
        return AuthorizationServerSettings.builder().issuer(ISSUER).build();
    }

    @Bean
    DemoSecrets demoSecrets(DataDirectory data) {
        return new DemoSecrets(data);
    }

    @Bean
    SecretDigest secretDigest() {
        return new SecretDigest();
    }

    @Bean
    RegisteredClientRepository demoClients(DemoSecrets secrets, SecretDigest digest) {
        return new InMemoryRegisteredClientRepository(DemoClient.all().stream()
                .map(client -> registered(client, String.valueOf(digest.encode(secrets.of(client)))))
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoActs(Settings settings) {
        return context -> {
            var actor = DemoClient.all().stream()
                    .filter(client ->
                            client.id().equals(context.getRegisteredClient().getClientId()))
                    .findFirst()
                    .orElseThrow()
                    .actor();
            context.getClaims()
                    .audience(List.of(settings.security().audience()))
                    .claim(ActorFromToken.COUNTRY, actor.country().code())
                    .claim(ActorFromToken.AUTHORITY, actor.authority())
                    .claim(
                            ActorFromToken.ROLES,
                            actor.roles().stream().map(Enum::name).sorted().toList());
        };
    }

    private static RegisteredClient registered(DemoClient client, String digest) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(digest)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key for the tokens of the sandbox could be made", e);
        }
    }

    static final class NoExternalIssuer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty(EXTERNAL_ISSUER));
        }
    }
}
