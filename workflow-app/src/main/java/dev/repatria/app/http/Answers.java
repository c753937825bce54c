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

    CommandReceipt receipt(CommandAnswer sent, OptionalLong position) {
        return new CommandReceipt(sent.caseId(), sent.version(), position.orElseGet(file::head), sent.events());
    }

    Answer accepted(CommandReceipt receipt) {
        var opened = !receipt.events().isEmpty()
                && receipt.version() == receipt.events().size();
        return new Answer((opened ? HttpStatus.CREATED : HttpStatus.OK).value(), mapper.writeValueAsBytes(receipt));
    }

    Answer refused(Problem problem) {
        return new Answer(problem.type().status().value(), mapper.writeValueAsBytes(problem.body()));
    }

    /** The answer to a command that was carried out just now. */
    ResponseEntity<byte[]> toHttp(String home, Answer answer, CommandReceipt receipt) {
        return accepted(ResponseEntity.status(answer.status()), home, answer, receipt);
    }

    /** An answer that may have been given before. */
    ResponseEntity<byte[]> toHttp(String home, Answer answer, boolean replayed) {
        var response = ResponseEntity.status(answer.status());
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        if (answer.status() >= HttpStatus.BAD_REQUEST.value()) {
            return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.body());
        }
        return accepted(response, home, answer, mapper.readValue(answer.body(), CommandReceipt.class));
    }

    private static ResponseEntity<byte[]> accepted(
            ResponseEntity.BodyBuilder response, String home, Answer answer, CommandReceipt receipt) {
        if (answer.status() == HttpStatus.CREATED.value()) {
            response.location(URI.create(home + receipt.caseId()));
        }
        return response.eTag(String.valueOf(receipt.version()))
                .header(AtLeast.HEADER, String.valueOf(receipt.position()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }
}
