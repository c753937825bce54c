package dev.repatria.app.http;

import dev.repatria.app.eventstore.Answer;
import dev.repatria.core.casework.CommandAnswer;
import java.net.URI;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Words the answers to commands, to be kept with their receipts and to be sent. */
@Component
final class Answers {

    /** Set to {@code true} on an answer that was given before. */
    static final String REPLAYED = "Repatria-Replayed";

    private final JsonMapper mapper;
    private final CaseFile file;

    Answers(JsonMapper mapper, CaseFile file) {
        this.mapper = mapper;
        this.file = file;
    }

    Answer accepted(CommandAnswer sent, OptionalLong position) {
        var receipt = new CommandReceipt(sent.caseId(), sent.version(), position.orElseGet(file::head), sent.events());
        var opened = !sent.events().isEmpty() && sent.version() == sent.events().size();
        return new Answer((opened ? HttpStatus.CREATED : HttpStatus.OK).value(), mapper.writeValueAsBytes(receipt));
    }

    Answer refused(Problem problem) {
        return new Answer(problem.type().status().value(), mapper.writeValueAsBytes(problem.body()));
    }

    ResponseEntity<byte[]> toHttp(String home, Answer answer, boolean replayed) {
        var response = ResponseEntity.status(answer.status());
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        if (answer.status() >= HttpStatus.BAD_REQUEST.value()) {
            return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.body());
        }
        var receipt = mapper.readValue(answer.body(), CommandReceipt.class);
        if (answer.status() == HttpStatus.CREATED.value()) {
            response.location(URI.create(home + receipt.caseId()));
        }
        return response.eTag(String.valueOf(receipt.version()))
                .header(AtLeast.HEADER, String.valueOf(receipt.position()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }
}
