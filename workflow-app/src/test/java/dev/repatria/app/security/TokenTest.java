package dev.repatria.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TokenTest {

    @Autowired
    private Api api;

    @Autowired
    private RSAKey key;

    static List<String> clients() {
        return DemoClient.all().stream().map(DemoClient::id).toList();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void every_demo_client_gets_a_token_that_says_who_acts(String id) throws ParseException {
        var claims = SignedJWT.parse(api.token(id)).getJWTClaimsSet();

        var client = DemoClient.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(claims.getSubject()).isEqualTo(id);
        assertThat(claims.getAudience()).containsExactly("repatria");
        assertThat(claims.getStringClaim("country")).isEqualTo(client.country().code());
        assertThat(claims.getStringClaim("authority")).isEqualTo(client.authority());
        assertThat(claims.getStringListClaim("roles"))
                .containsExactlyInAnyOrderElementsOf(
                        client.roles().stream().map(Enum::name).toList());
    }

    @Test
    void a_good_token_of_the_same_key_is_accepted() throws JOSEException {
        assertThat(with(signed(key, claims -> claims)).problem()).isEqualTo("not-found");
    }

    @Test
    void a_token_that_is_known_says_nothing_for_one_with_other_claims_or_another_signature() throws JOSEException {
        var known = signed(key, claims -> claims);
        assertThat(with(known).problem()).isEqualTo("not-found");

        var parts = known.split("\\.");
        var auditor =
                signed(key, claims -> claims.claim("roles", List.of("AUDITOR"))).split("\\.");
        assertThat(with(parts[0] + "." + auditor[1] + "." + parts[2]).problem()).isEqualTo("invalid-token");
        assertThat(with(parts[0] + "." + parts[1] + "." + auditor[2]).problem()).isEqualTo("invalid-token");
        assertThat(with(known).problem()).isEqualTo("not-found");
    }

    @Test
    void a_command_needs_the_same_token_as_every_request() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        var past = Date.from(Instant.now().minusSeconds(3600));
        assertThat(command(signed(key, claims -> claims)).problem()).isEqualTo("unknown-command");
        assertThat(command(signed(other, claims -> claims)).problem()).isEqualTo("invalid-token");
        assertThat(command(signed(key, claims -> claims.expirationTime(past))).problem())
                .isEqualTo("invalid-token");
        assertThat(command(signed(key, claims -> claims.claim("roles", List.of("OPERATOR"))))
                        .problem())
                .isEqualTo("forbidden");
    }

    @Test
    void another_audience_is_refused() throws JOSEException {
        assertThat(with(signed(key, claims -> claims.audience("another"))).problem())
                .isEqualTo("invalid-token");
    }

    @Test
    void another_issuer_is_refused() throws JOSEException {
        assertThat(with(signed(key, claims -> claims.issuer("https://another.invalid")))
                        .problem())
                .isEqualTo("invalid-token");
    }

    @Test
    void an_expired_token_is_refused() throws JOSEException {
        var past = Date.from(Instant.now().minusSeconds(3600));
        assertThat(with(signed(key, claims -> claims.expirationTime(past))).problem())
                .isEqualTo("invalid-token");
    }

    @Test
    void a_token_signed_by_another_key_is_refused() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        assertThat(with(signed(other, claims -> claims)).problem()).isEqualTo("invalid-token");
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        assertThat(with(new PlainJWT(good().build()).serialize()).problem()).isEqualTo("invalid-token");
    }

    @Test
    void a_token_without_a_country_or_a_role_is_refused() throws JOSEException {
        assertThat(with(signed(key, claims -> claims.claim("country", null))).problem())
                .isEqualTo("invalid-token");
        assertThat(with(signed(key, claims -> claims.claim("roles", List.of()))).problem())
                .isEqualTo("invalid-token");
        assertThat(with(signed(key, claims -> claims.claim("roles", List.of("KING"))))
                        .problem())
                .isEqualTo("invalid-token");
    }

    @Test
    void nobody_outside_is_the_engine_itself() throws JOSEException {
        assertThat(with(signed(key, claims -> claims.claim("roles", List.of("SYSTEM"))))
                        .problem())
                .isEqualTo("invalid-token");
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        var answer = api.send(api.request("/oauth2/token")
                .header("Authorization", "Basic dXMtcHJpc29uOndyb25n")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().required("error").asString()).isEqualTo("invalid_client");
    }

    private Api.Answer with(String token) {
        return api.send(api.request("/v1/nothing").header("Authorization", "Bearer " + token));
    }

    private Api.Answer command(String token) {
        return api.send(api.request("/v1/commands/nothing")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer("https://sandbox.repatria.invalid")
                .audience("repatria")
                .subject("us-prison")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("country", "US")
                .claim("authority", "US Federal Bureau of Prisons")
                .claim("roles", List.of("PRISON_CASE_MANAGER"));
    }

    private static String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
                change.apply(good()).build());
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
