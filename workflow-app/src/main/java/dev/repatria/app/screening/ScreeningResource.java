package dev.repatria.app.screening;

import dev.repatria.core.register.LawInForce;
import dev.repatria.core.screening.ScreeningJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which instruments would let a person be transferred, and why not; the contract is {@code docs/reference/screening.md}. */
@RestController
@RequestMapping("/v1/screenings")
final class ScreeningResource {

    private final LawInForce laws;
    private final Clock clock;

    ScreeningResource(LawInForce laws, Clock clock) {
        this.laws = laws;
        this.clock = clock;
    }

    /** Examines the facts under the profiles in use; read as text so that a wrong fact is told with its pointer. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    String screen(@RequestBody byte[] body) {
        var request = ScreeningJson.read(new String(body, StandardCharsets.UTF_8));
        return ScreeningJson.write(laws.screening().screen(request, LocalDate.now(clock)));
    }
}
