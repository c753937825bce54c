package dev.repatria.app.security;

import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Passes headers that are plainly in order, and leaves all others to the framework, so that what is refused is what the framework refuses.
 *
 * <p>The framework matches every header with regular expressions, character by character; for the token of a request, which is long, that
 * took more time than the command.
 */
final class PlainHeaders {

    private static final String BEARER = "Bearer ";

    private PlainHeaders() {}

    /** The framework's firewall; printable ASCII in headers is passed without an expression. */
    static HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(printableOr(StrictHttpFirewall.ALLOWED_HEADER_NAMES));
        firewall.setAllowedHeaderValues(printableOr(StrictHttpFirewall.ALLOWED_HEADER_VALUES));
        return firewall;
    }

    /** The framework's resolver; a token of letters, digits and {@code - . _ ~ + /} (RFC 6750, section 2.1) is taken without an expression. */
    static BearerTokenResolver tokens() {
        var framework = new DefaultBearerTokenResolver();
        return request -> {
            var header = request.getHeader(HttpHeaders.AUTHORIZATION);
            return header != null && isPlainToken(header)
                    ? header.substring(BEARER.length())
                    : framework.resolve(request);
        };
    }

    private static Predicate<String> printableOr(Predicate<String> framework) {
        return text -> isPrintable(text) || framework.test(text);
    }

    private static boolean isPrintable(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainToken(String header) {
        for (var i = BEARER.length(); i < header.length(); i++) {
            if (!isOfToken(header.charAt(i))) {
                return false;
            }
        }
        return header.length() > BEARER.length() && header.startsWith(BEARER);
    }

    private static boolean isOfToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~+/".indexOf(c) >= 0;
    }
}
