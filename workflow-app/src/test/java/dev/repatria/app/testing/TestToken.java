package dev.repatria.app.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** A token for an authority of which the sandbox has no client. */
final class TestToken {

    private TestToken() {}

    static String signed(RSAKey key, String audience, State country, Role role) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://sandbox.repatria.invalid")
                .subject("test-" + country + "-" + role)
                .audience(audience)
                .claim("country", country.code())
                .claim("authority", "Authority of " + country)
                .claim("roles", List.of(role.name()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
