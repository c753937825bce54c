package dev.repatria.app.http;

import dev.repatria.api.Actor;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives each client so many requests a second and sends the rest away, so that one client cannot use up what all need. */
final class RateLimit implements HandlerInterceptor {

    /** Clients that were heard last; one that falls out begins anew. */
    private static final int MOST_CLIENTS = 10_000;

    private final int rate;
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    RateLimit(int rate) {
        this.rate = rate;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            take(actor.subject());
        }
        return true;
    }

    void take(String client) {
        var taken = bucket(client).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            var seconds = 1 + (taken.getNanosToWaitForRefill() - 1) / TimeUnit.SECONDS.toNanos(1);
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "a client may send " + rate + " requests a second")
                    .withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
    }

    private synchronized Bucket bucket(String client) {
        return clients.computeIfAbsent(
                client,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofSeconds(1)))
                        .build());
    }
}
