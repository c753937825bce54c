package dev.repatria.app.http;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The answer to a {@link RoutedOrder} or {@link RoutedRead} on its way back, a refusal included. */
record RoutedAnswer(int status, Map<String, String> headers, String body) {

    RoutedAnswer {
        headers = Map.copyOf(headers);
    }

    static RoutedAnswer of(int status, HttpHeaders headers, byte[] body) {
        var single = new TreeMap<String, String>();
        headers.forEach((name, values) -> single.put(name, String.join(", ", values)));
        return new RoutedAnswer(status, single, Base64.getEncoder().encodeToString(body));
    }

    ResponseEntity<byte[]> toHttp() {
        var response = ResponseEntity.status(status);
        headers.forEach(response::header);
        return response.body(Base64.getDecoder().decode(body));
    }
}
