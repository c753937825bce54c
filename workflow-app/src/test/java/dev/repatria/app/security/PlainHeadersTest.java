package dev.repatria.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Everything is decided as the framework decides it. */
class PlainHeadersTest {

    private static final int CHARACTERS = 0x400;

    private static List<String> authorizations() {
        return Stream.concat(
                        IntStream.range(0, CHARACTERS).mapToObj(c -> "Bearer abc" + (char) c + "def"),
                        Stream.of(
                                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln-_~+/",
                                "Bearer abc==",
                                "Bearer a=b",
                                "Bearer ",
                                "Bearer",
                                "Bearer  abc",
                                "Bearer abc ",
                                " Bearer abc",
                                "bearer abc",
                                "BEARER abc",
                                "Bearerabc",
                                "Basic abc",
                                "abcdefghij",
                                ""))
                .toList();
    }

    @Test
    void a_token_is_found_as_the_framework_finds_it() {
        var found = 0;
        for (var authorization : authorizations()) {
            var request = new MockHttpServletRequest();
            request.addHeader("Authorization", authorization);
            var ours = outcome(() -> PlainHeaders.tokens().resolve(request));
            assertThat(ours)
                    .as(authorization)
                    .isEqualTo(outcome(() -> new DefaultBearerTokenResolver().resolve(request)));
            found += "passed null".equals(ours) || ours.startsWith("refused") ? 0 : 1;
        }
        assertThat(found).isEqualTo(26 + 26 + 10 + 6 + 4);
    }

    @Test
    void a_request_without_a_token_has_none() {
        assertThat(PlainHeaders.tokens().resolve(new MockHttpServletRequest())).isNull();
    }

    @Test
    void a_header_is_refused_where_the_framework_refuses_it() {
        var refused = 0;
        for (var value : authorizations()) {
            var request = new MockHttpServletRequest("POST", "/v1/commands/note");
            request.setRequestURI("/v1/commands/note");
            request.addHeader("X-Header", value);
            request.addHeader("X-" + value, "value");
            for (var name : List.of("X-Header", "X-" + value)) {
                var ours = outcome(() ->
                        PlainHeaders.firewall().getFirewalledRequest(request).getHeader(name));
                assertThat(ours)
                        .isEqualTo(outcome(() -> new StrictHttpFirewall()
                                .getFirewalledRequest(request)
                                .getHeader(name)));
                refused += ours.startsWith("refused") ? 1 : 0;
            }
        }
        assertThat(refused).isPositive();
    }

    private static String outcome(Supplier<String> action) {
        try {
            return "passed " + action.get();
        } catch (OAuth2AuthenticationException | RequestRejectedException refusal) {
            return "refused " + refusal.getMessage();
        }
    }
}
